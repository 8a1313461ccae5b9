extension RandomAccessCollection {
    /// The first place whose element is wanted, in a collection that has all wanted elements behind all others; the end if
    /// there are none.
    @inlinable
    public func firstPlace(where isWanted: (Element) -> Bool) -> Index {
        var low = startIndex
        var count = count
        while count > 0 {
            let half = count / 2
            let middle = index(low, offsetBy: half)
            if isWanted(self[middle]) {
                count = half
            } else {
                low = index(after: middle)
                count -= half + 1
            }
        }
        return low
    }
}

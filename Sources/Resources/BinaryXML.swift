import Bytes

/// Compiled XML, as it lies in a package: the manifest, layouts, network security configuration and so on.
///
/// ```
/// chunk XML ─┬─ string pool
///            ├─ resource map: the id of attribute name i, for the first strings of the pool
///            └─ nodes: namespace start/end, element start/end, text, each with line and comment
/// ```
/// Source: AOSP `ResourceTypes.h`, `ResXMLTree_*`; `ResourceTypes.cpp`, `ResXMLTree::setTo`, `ResXMLParser::nextNode`.
public struct BinaryXML: Sendable {
    /// The elements and texts.
    public let tree: XMLTree
    /// The strings they are made of.
    public let strings: StringPool
    /// The resource ids of the attribute names that stand first in ``strings``.
    public let resourceIDs: [ResourceID]
    /// What is irregular, in the order of the file.
    public let anomalies: [Anomaly<ResourceAnomaly>]
}

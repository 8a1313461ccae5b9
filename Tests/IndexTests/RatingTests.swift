import Bytes
import Findings
import Index
import Testing

@Suite("Ratings in stores")
struct RatingTests {
    @Test("Small counts are drawn towards the mean of all apps, by the formula")
    func shrinkage() throws {
        var table = RatingTable()
        table.read(
            slice("app,store,1,2,3,4,5\na,x,10,0,0,0,90\na,y,0,0,100,0,0\nb,x,0,0,0,0,2\nc,x,0,0,0,0,0\n"),
            file: "r.csv")
        #expect(table.faults == [])
        let (scores, mean) = RatingScore.all(table.entries, strength: 50)
        // By hand: a has 200 ratings and 10 + 450 + 300 = 760 stars, b 2 and 10, c none.
        let middle = (3.8 + 5.0) / 2
        #expect(abs(try #require(mean) - middle) < 1e-12)
        let shrunk = [(760 + 50 * middle) / 250, (10 + 50 * middle) / 52]
        for (score, expected) in zip(scores, shrunk) {
            #expect(abs(try #require(score.shrunk) - expected) < 1e-12)
            #expect(abs(try #require(score.score) - 25 * (expected - 1)) < 1e-12)
        }
        #expect(scores[2].score == nil && scores[2].count == 0)
        #expect(RatingScore.all(table.entries, strength: 0).scores[1].score == 100)
    }

    @Test("A table of means gives what counts give")
    func means() {
        var table = RatingTable()
        table.read(slice("应用,应用市场,评分,人数\na,x,4.6,100\na,y,3,100\n"), file: "r.csv")
        #expect(RatingScore.all(table.entries).scores.first?.mean == 3.8)
    }

    @Test("Faults have their place")
    func faults() {
        var table = RatingTable()
        table.read(slice("app,store,stars,count\na,x,5.5,10\na,y,4,-1\n,z,4,1\nb,x,4,1\nb,x,4,1\n"), file: "r.csv")
        #expect(table.faults.map(\.place) == ["r.csv:2:3", "r.csv:3:4", "r.csv:4:1", "r.csv:6:2"])
        #expect(table.entries.map(\.app) == ["b"])
    }

    @Test("Reviews are grouped by what they speak of, with examples, the worst first")
    func themes() {
        var themes = ReviewThemes()
        themes.read(slice("app,stars,text\na,5,登录很方便\na,1,登录一直转圈\na,,没什么\nb,9,x\n"), file: "t.csv")
        #expect(themes.faults.map(\.code) == [.outOfRange])
        #expect(themes.themes.map(\.count) == [2, 1, 1])
        #expect(themes.themes[0].examples.map(\.stars) == [1, 5])
        #expect(themes.themes[0].meanStars == 3)
    }
}

import Findings
import Resources

extension ResourceAnomaly {
    /// What it is, what a phone does with it and why a reviewer cares, in one or two sentences.
    public var meaning: LocalizedText {
        switch self {
        case .unterminatedString: XMLMeaning.unterminatedString
        case .stringOutOfPool: XMLMeaning.stringOutOfPool
        case .stringLengthMismatch: XMLMeaning.stringLengthMismatch
        case .malformedUTF8: XMLMeaning.malformedUTF8
        case .loneSurrogate: XMLMeaning.loneSurrogate
        case .truncatedLength: XMLMeaning.truncatedLength
        case .stringCount: XMLMeaning.stringCount
        case .malformedStyles: XMLMeaning.malformedStyles
        case .unterminatedPool: XMLMeaning.unterminatedPool
        case .wrongXMLType: XMLMeaning.wrongXMLType
        case .xmlHeaderSize: XMLMeaning.xmlHeaderSize
        case .bytesAfterXML: XMLMeaning.bytesAfterXML
        case .xmlSize: XMLMeaning.xmlSize
        case .unknownXMLChunk: XMLMeaning.unknownXMLChunk
        case .unalignedChunk: XMLMeaning.unalignedChunk
        case .repeatedStringPool: XMLMeaning.repeatedStringPool
        case .repeatedResourceMap: XMLMeaning.repeatedResourceMap
        case .lateChunk: XMLMeaning.lateChunk
        case .malformedTail: XMLMeaning.malformedTail
        case .nodeHeaderSize: XMLMeaning.nodeHeaderSize
        case .attributeStart: XMLMeaning.attributeStart
        case .attributeSize: XMLMeaning.attributeSize
        case .valueSize: XMLMeaning.valueSize
        case .badStringIndex: XMLMeaning.badStringIndex
        case .emptyElementName: XMLMeaning.emptyElementName
        case .rawValueMismatch: XMLMeaning.rawValueMismatch
        case .strippedAttributeName: XMLMeaning.strippedAttributeName
        case .attributeNameMismatch: XMLMeaning.attributeNameMismatch
        case .attributeWithoutID: XMLMeaning.attributeWithoutID
        case .attributeWithoutNamespace: XMLMeaning.attributeWithoutNamespace
        case .duplicateAttribute: XMLMeaning.duplicateAttribute
        case .attributeOrder: XMLMeaning.attributeOrder
        case .undeclaredNamespace: XMLMeaning.undeclaredNamespace
        case .unusualAndroidPrefix: XMLMeaning.unusualAndroidPrefix
        case .misusedAndroidPrefix: XMLMeaning.misusedAndroidPrefix
        case .unbalancedNamespace: XMLMeaning.unbalancedNamespace
        case .mismatchedEnd: XMLMeaning.mismatchedEnd
        case .unclosedElement: XMLMeaning.unclosedElement
        case .contentAfterRoot: XMLMeaning.contentAfterRoot
        case .contentBeforeRoot: XMLMeaning.contentBeforeRoot
        case .wrongTableType: ResourceTableMeaning.wrongTableType
        case .tableSize: ResourceTableMeaning.tableSize
        case .tableHeaderSize: ResourceTableMeaning.tableHeaderSize
        case .unknownTableChunk: ResourceTableMeaning.unknownTableChunk
        case .malformedChunk: ResourceTableMeaning.malformedChunk
        case .extraStringPool: ResourceTableMeaning.extraStringPool
        case .packageCount: ResourceTableMeaning.packageCount
        case .packageID: ResourceTableMeaning.packageID
        case .missingNames: ResourceTableMeaning.missingNames
        case .typeID: ResourceTableMeaning.typeID
        case .typeSpecSize: ResourceTableMeaning.typeSpecSize
        case .repeatedTypeSpec: ResourceTableMeaning.repeatedTypeSpec
        case .missingTypeSpec: ResourceTableMeaning.missingTypeSpec
        case .typeChunkLayout: ResourceTableMeaning.typeChunkLayout
        case .configurationSize: ResourceTableMeaning.configurationSize
        case .unknownConfiguration: ResourceTableMeaning.unknownConfiguration
        case .repeatedConfiguration: ResourceTableMeaning.repeatedConfiguration
        case .malformedList: ResourceTableMeaning.malformedList
        case .strayAliases: ResourceTableMeaning.strayAliases
        case .malformedEntry: ResourceTableMeaning.malformedEntry
        }
    }
}

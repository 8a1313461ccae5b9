"""Writes the zip of an APK byte for byte, so that two builds are the same file and a fault can be put exactly where it belongs."""

import struct
import sys
import zipfile
import zlib

STORED, DEFLATED = 0, 8
ALIGNMENT_EXTRA = 0xD935  # the extra field in which Android's signer keeps alignment padding
DOS_DATE, DOS_TIME = 0x0021, 0  # 1980-01-01: a build date would make every build a different file


class Entry:
    """One file of the archive. The fields that start with `local` exist to disagree with the central directory."""

    def __init__(self, name, content, method=DEFLATED, align=0):
        self.name = name.encode()
        self.local_name = None
        self.crc = zlib.crc32(content)
        self.size = len(content)
        self.method = method
        self.written_method = None
        self.flags = 0 if name.isascii() else 0x0800
        self.align = align
        if method == DEFLATED:
            deflater = zlib.compressobj(9, zlib.DEFLATED, -15, 9)
            self.data = deflater.compress(content) + deflater.flush()
        else:
            self.data = content

    def header_fields(self):
        method = self.method if self.written_method is None else self.written_method
        return (20, self.flags, method, DOS_TIME, DOS_DATE, self.crc, len(self.data), self.size)


def write(entries, comment=b""):
    out = bytearray()
    directory = bytearray()
    for entry in entries:
        offset = len(out)
        local_name = entry.name if entry.local_name is None else entry.local_name
        extra = b""
        if entry.align:
            start = offset + 30 + len(local_name) + 6
            padding = -start % entry.align
            extra = struct.pack("<HHH", ALIGNMENT_EXTRA, 2 + padding, entry.align) + bytes(padding)
        out += struct.pack("<IHHHHHIII", 0x04034B50, *entry.header_fields())
        out += struct.pack("<HH", len(local_name), len(extra)) + local_name + extra + entry.data
        directory += struct.pack("<IHHHHHHIII", 0x02014B50, 20, *entry.header_fields())
        directory += struct.pack("<HHHHHII", len(entry.name), 0, 0, 0, 0, 0, offset) + entry.name
    end = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, len(entries), len(entries), len(directory), len(out), len(comment))
    return bytes(out + directory + end + comment)


def read(path):
    """The entries of a well-formed APK. What Android maps in place (resources.arsc) stays stored and aligned."""
    with zipfile.ZipFile(path) as archive:
        return [arrange(info.filename, archive.read(info)) for info in archive.infolist()]


def arrange(name, content):
    if name == "resources.arsc":
        return Entry(name, content, STORED, align=4)
    return Entry(name, content)


def main(resources, dex, out):
    entries = read(resources)
    with open(dex, "rb") as file:
        entries.insert(1, arrange("classes.dex", file.read()))
    with open(out, "wb") as file:
        file.write(write(entries))


if __name__ == "__main__":
    main(*sys.argv[1:])

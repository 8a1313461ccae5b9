"""APK Signature Schemes v2 and v3 over any bytes at all.

Android's own signer refuses to sign a malformed archive, and so a fault put in beforehand could not be signed, and one put in
afterwards would break the signature: two faults in one file. The authors of such packages have signers of their own; this is ours.
"""

import base64
import hashlib
import struct
import sys

V2, V3 = 0x7109871A, 0xF05368C0
RSA_PKCS1_SHA256 = 0x0103
STRIPPING_PROTECTION = 0xBEEFF00D
CHUNK = 1 << 20
SHA256_INFO = bytes.fromhex("3031300d060960864801650304020105000420")


def prefixed(*parts):
    data = b"".join(parts)
    return struct.pack("<I", len(data)) + data


def der(data, at=0):
    """Tag, start and end of the content of the element at an offset."""
    length, start = data[at + 1], at + 2
    if length & 0x80:
        count = length & 0x7F
        length, start = int.from_bytes(data[start : start + count], "big"), start + count
    return data[at], start, start + length


def children(data, start, end):
    while start < end:
        tag, inner, after = der(data, start)
        yield tag, start, inner, after
        start = after


class Signer:
    def __init__(self, key_path, certificate_path):
        with open(key_path, "rb") as file:
            key = file.read()
        _, start, end = der(key)
        wrapped = [item for item in children(key, start, end) if item[0] == 0x04][0]
        _, start, end = der(key, wrapped[2])
        numbers = [int.from_bytes(key[inner:after], "big") for _, _, inner, after in children(key, start, end)]
        self.modulus, self.private = numbers[1], numbers[3]
        with open(certificate_path) as file:
            lines = file.read().split("-----")[2].split()
        self.certificate = base64.b64decode("".join(lines))
        _, start, _ = der(self.certificate)
        _, start, end = der(self.certificate, start)
        fields = [item for item in children(self.certificate, start, end) if item[0] != 0xA0]
        self.public_key = self.certificate[fields[5][1] : fields[5][3]]

    def sign(self, data):
        size = (self.modulus.bit_length() + 7) // 8
        tail = b"\x00" + SHA256_INFO + hashlib.sha256(data).digest()
        block = b"\x00\x01" + b"\xff" * (size - 2 - len(tail)) + tail
        return pow(int.from_bytes(block, "big"), self.private, self.modulus).to_bytes(size, "big")

    def scheme(self, content_digest, sdk_range, attributes):
        digests = prefixed(prefixed(struct.pack("<I", RSA_PKCS1_SHA256), prefixed(content_digest)))
        certificates = prefixed(prefixed(self.certificate))
        signed = digests + certificates + sdk_range + attributes
        signatures = prefixed(prefixed(struct.pack("<I", RSA_PKCS1_SHA256), prefixed(self.sign(signed))))
        return prefixed(prefixed(prefixed(signed) + sdk_range + signatures + prefixed(self.public_key)))


def end_record(apk):
    """Offset of the end record and of the central directory."""
    end = apk.rindex(b"PK\x05\x06")
    return end, struct.unpack_from("<I", apk, end + 16)[0]


def digest(*sections):
    digests = []
    for section in sections:
        for start in range(0, len(section), CHUNK):
            chunk = section[start : start + CHUNK]
            digests.append(hashlib.sha256(b"\xa5" + struct.pack("<I", len(chunk)) + chunk).digest())
    return hashlib.sha256(b"\x5a" + struct.pack("<I", len(digests)) + b"".join(digests)).digest()


def block(pairs):
    body = b"".join(struct.pack("<QI", 4 + len(value), ident) + value for ident, value in pairs)
    size = struct.pack("<Q", len(body) + 24)
    return size + body + size + b"APK Sig Block 42"


def insert(apk, pairs):
    """Puts a signing block with these pairs before the central directory."""
    end, directory = end_record(apk)
    signing_block = block(pairs)
    moved = bytearray(apk[end:])
    struct.pack_into("<I", moved, 16, directory + len(signing_block))
    return apk[:directory] + signing_block + apk[directory:end] + bytes(moved)


def signed(apk, signer):
    end, directory = end_record(apk)
    content = digest(apk[:directory], apk[directory:end], apk[end:])
    protection = prefixed(prefixed(struct.pack("<II", STRIPPING_PROTECTION, 3)))
    v2 = signer.scheme(content, b"", protection)
    v3 = signer.scheme(content, struct.pack("<II", 28, 0x7FFFFFFF), prefixed())
    return insert(apk, [(V2, v2), (V3, v3)])


def main(key, certificate, source, out):
    with open(source, "rb") as file:
        apk = file.read()
    with open(out, "wb") as file:
        file.write(signed(apk, Signer(key, certificate)))


if __name__ == "__main__":
    main(*sys.argv[1:])

"""The container of the model (src/language/model_file.hpp): named sections behind a version and a checksum."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np

MAGIC = b"TLMODEL\n"
VERSION = 4
HEADER = len(MAGIC) + 4 + 8


def number(value: int) -> bytes:
    """LEB128."""
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def text(value: str) -> bytes:
    encoded = value.encode()
    return number(len(encoded)) + encoded


def names(values: list[str]) -> bytes:
    return b"".join(text(value) for value in values)


def checksum(body: bytes) -> int:
    """FNV-1a, 64 bits."""
    value = 14695981039346656037
    for byte in body:
        value = (value ^ byte) * 1099511628211 & 0xFFFFFFFFFFFFFFFF
    return value


def write_sections(path: Path, sections: dict[str, bytes]) -> None:
    body = b"".join(text(name) + number(len(part)) + part for name, part in sorted(sections.items()))
    path.write_bytes(MAGIC + struct.pack("<IQ", VERSION, checksum(body)) + body)


class Reader:
    def __init__(self, data: bytes, at: int = 0) -> None:
        self.data, self.at = data, at

    def at_end(self) -> bool:
        return self.at >= len(self.data)

    def number(self) -> int:
        value = shift = 0
        while True:
            byte = self.data[self.at]
            self.at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def bytes(self, count: int) -> bytes:
        self.at += count
        return self.data[self.at - count : self.at]

    def text(self) -> str:
        return self.bytes(self.number()).decode()


def read_sections(path: Path) -> dict[str, bytes]:
    data = path.read_bytes()
    assert data.startswith(MAGIC), path
    reader, sections = Reader(data, HEADER), {}
    while not reader.at_end():
        name = reader.text()
        sections[name] = reader.bytes(reader.number())
    return sections


def read_names(section: bytes) -> list[str]:
    reader, found = Reader(section), []
    while not reader.at_end():
        found.append(reader.text())
    return found


def write_keys(keys: np.ndarray) -> bytes:
    """Sorted keys as differences."""
    differences = np.diff(keys.astype(np.int64), prepend=0)
    return number(len(keys)) + b"".join(number(int(d)) for d in differences)


def write_shared_keys(keys: np.ndarray, rows: np.ndarray) -> bytes:
    """Sorted keys as differences, behind each its row."""
    differences = np.diff(keys.astype(np.int64), prepend=0)
    return number(len(keys)) + b"".join(number(int(d)) + number(int(r)) for d, r in zip(differences, rows))


def float_tensor(name: str, values: np.ndarray) -> bytes:
    values = np.atleast_2d(np.asarray(values, dtype="<f4"))
    return text(name) + b"\0" + number(values.shape[0]) + number(values.shape[1]) + values.tobytes()


def byte_tensor(name: str, scales: np.ndarray, values: np.ndarray) -> bytes:
    head = text(name) + b"\1" + number(values.shape[0]) + number(values.shape[1])
    return head + scales.astype("<f4").tobytes() + values.astype(np.int8).tobytes()

# SPDX-License-Identifier: Apache-2.0
"""The few protobuf messages of the Agent Platform service, written and read by hand: no compiler is needed for them."""


def varint(number):
    out = bytearray()
    while True:
        out.append(number & 0x7F | (0x80 if number > 0x7F else 0))
        number >>= 7
        if not number:
            return bytes(out)


def field(number, payload):
    """A length-delimited field."""
    data = payload.encode() if isinstance(payload, str) else payload
    return varint(number << 3 | 2) + varint(len(data)) + data


def read_fields(message):
    """-> [(number, value)]; raises ValueError on what is no protobuf message."""
    fields, at = [], 0

    def number():
        nonlocal at
        result = shift = 0
        while True:
            if at >= len(message) or shift > 63:
                raise ValueError("cut off")
            byte = message[at]
            at += 1
            result |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return result

    while at < len(message):
        tag = number()
        if tag & 7 == 0:
            fields.append((tag >> 3, number()))
        elif tag & 7 == 2:
            size = number()
            if at + size > len(message):
                raise ValueError("cut off")
            fields.append((tag >> 3, message[at:at + size]))
            at += size
        else:
            raise ValueError("wire type")
    return fields


def value(thing):
    """google.protobuf.Value"""
    if isinstance(thing, str):
        return field(3, thing)
    if isinstance(thing, bool):
        return varint(4 << 3) + varint(int(thing))
    if isinstance(thing, dict):
        return field(5, struct(thing))
    if isinstance(thing, list):
        return field(6, b"".join(field(1, value(each)) for each in thing))
    raise TypeError(type(thing))


def struct(members):
    """google.protobuf.Struct"""
    return b"".join(field(1, field(1, key) + field(2, value(each))) for key, each in members.items())


def tools_listed(tools):
    return b"".join(field(1, struct(each)) for each in tools)


def token_generated(token, expires_at, capabilities):
    return field(1, token) + varint(2 << 3) + varint(expires_at) + b"".join(field(3, each) for each in capabilities)


def health(serving):
    return bytes([0x08, 1 if serving else 2])

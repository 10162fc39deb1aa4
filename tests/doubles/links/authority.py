# SPDX-License-Identifier: Apache-2.0
"""A private authority with a root and an intermediate, made by openssl: good certificates, and bad ones on demand."""

import collections
import datetime
import os
import subprocess

NAMES = ("localhost", "127.0.0.1", "::1")
# `openssl ca` is the one command that takes both dates.
CONFIGURATION = """[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
"""

# chain: the certificate and what stands between it and the root; certificate: the certificate alone
Identity = collections.namedtuple("Identity", "certificate chain key")


class Authority:
    def __init__(self, folder, name="Private Root"):
        self.folder = os.path.join(folder, name.replace(" ", "-").lower())
        os.makedirs(self.folder)
        self._write("ca.cnf", CONFIGURATION)
        self._write("index.txt", "")
        self._openssl("req", "-x509", "-config", "ca.cnf", "-extensions", "authority", *_key("root.key"), "-out", "root.pem", "-days", "30", "-subj", f"/CN={name}")
        self._request("intermediate", f"{name} Intermediate", [])
        self._sign("root", "intermediate", -1, 20, "-extensions", "authority")
        self.ca_file = self._path("root.pem")
        self._count = 0

    def issue(self, names=NAMES, starts=-1, ends=15, by="intermediate", common_name="gitlab.example.internal"):
        """starts, ends: days from now. by: "intermediate", "root", or "self" for a certificate that signs itself."""
        self._count += 1
        leaf = f"leaf{self._count}"
        self._request(leaf, common_name, names)
        if by == "self":
            self._sign(leaf, leaf, starts, ends, "-selfsign")
            return Identity(self._path(f"{leaf}.pem"), self._path(f"{leaf}.pem"), self._path(f"{leaf}.key"))
        self._sign(by, leaf, starts, ends)
        above = self._read("intermediate.pem") if by == "intermediate" else ""
        self._write(f"{leaf}.chain.pem", self._read(f"{leaf}.pem") + above)
        return Identity(self._path(f"{leaf}.pem"), self._path(f"{leaf}.chain.pem"), self._path(f"{leaf}.key"))

    def _request(self, stem, common_name, names):
        names_text = ",".join(("IP:" if each.replace(".", "").isdigit() or ":" in each else "DNS:") + each for each in names)
        extensions = ["-addext", f"subjectAltName={names_text}", "-addext", "basicConstraints=critical,CA:FALSE"] if names else []
        self._openssl("req", "-new", "-config", "ca.cnf", *_key(f"{stem}.key"), "-out", f"{stem}.csr", "-subj", f"/CN={common_name}", *extensions)

    def _sign(self, by, stem, starts, ends, *more):
        now = datetime.datetime.now(datetime.timezone.utc)
        date = lambda days: (now + datetime.timedelta(days=days)).strftime("%Y%m%d%H%M%SZ")
        issuer = ["-keyfile", f"{by}.key"] + ([] if "-selfsign" in more else ["-cert", f"{by}.pem"])
        self._openssl("ca", "-batch", "-notext", "-config", "ca.cnf", *issuer, "-in", f"{stem}.csr", "-out", f"{stem}.pem",
                      "-startdate", date(starts), "-enddate", date(ends), *more)

    def _openssl(self, *arguments):
        done = subprocess.run(["openssl", *arguments], cwd=self.folder, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"openssl {arguments[0]}: {done.stderr}")

    def _path(self, name):
        return os.path.join(self.folder, name)

    def _read(self, name):
        with open(self._path(name), encoding="ascii") as file:
            return file.read()

    def _write(self, name, text):
        with open(self._path(name), "w", encoding="ascii") as file:
            file.write(text)


def _key(name):
    return ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", name]

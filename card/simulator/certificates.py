"""The test JPKI's certificates and revocation list, in the shape of the public ones (CAs of 2015 and 2023)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

YEAR = timedelta(days=365)
_DAY = timedelta(days=1)
# The class on real cards: what a platform lets in. That it is a test is said by its issuer, whom nobody else trusts.
_USER_AUTHENTICATION = x509.ObjectIdentifier("1.2.392.200149.8.5.1.3.30")
_CRL_LASTS = 30 * _DAY  # made anew whenever the authority is opened


@dataclass(frozen=True, slots=True)
class Validity:
    """First and last moment, aware."""

    since: datetime
    until: datetime


def authority_name(purpose: str) -> x509.Name:
    """Name a test CA as the public ones are named, each part marked as test."""
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "JP"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Test JPKI"),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, f"Test JPKI for {purpose}"),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, "Test Agency, not for use outside a sandbox"),
        ]
    )


def issue_authority(key: rsa.RSAPrivateKey, name: x509.Name, validity: Validity) -> x509.Certificate:
    """Make a CA certificate that signs itself; like the public ones, it has no authorityKeyIdentifier."""
    japanese = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "JP"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "試験用公的個人認証サービス"),
        ]
    )
    builder = _builder(key.public_key(), subject=name, issuer=name, serial=1, validity=validity)
    builder = builder.add_extension(_usage(key_cert_sign=True, crl_sign=True), critical=True)
    builder = builder.add_extension(x509.SubjectAlternativeName([x509.DirectoryName(japanese)]), critical=False)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    return _with_key_and_list(builder, key.public_key(), name).sign(key, hashes.SHA256())


def issue_user(
    issuer: x509.Name, issuer_key: rsa.RSAPrivateKey, key: rsa.RSAPublicKey, serial: int, validity: Validity
) -> x509.Certificate:
    """Make a user authentication certificate; its subject names nobody."""
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "JP"),
            x509.NameAttribute(NameOID.COMMON_NAME, f"TEST{serial:016X}"),
        ]
    )
    policies = x509.CertificatePolicies([x509.PolicyInformation(_USER_AUTHENTICATION, None)])
    builder = _builder(key, subject=subject, issuer=issuer, serial=serial, validity=validity)
    builder = builder.add_extension(_usage(digital_signature=True), critical=True)
    builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]), critical=False)
    builder = builder.add_extension(policies, critical=True)
    return _with_key_and_list(builder, key, issuer).sign(issuer_key, hashes.SHA256())


def issue_responder(
    issuer: x509.Name, issuer_key: rsa.RSAPrivateKey, key: rsa.RSAPublicKey, serial: int, validity: Validity
) -> x509.Certificate:
    """Make the certificate of an OCSP responder; whoever reads its answers need not ask after it (RFC 6960)."""
    subject = authority_name("OCSP answers")
    builder = _builder(key, subject=subject, issuer=issuer, serial=serial, validity=validity)
    builder = builder.add_extension(_usage(digital_signature=True), critical=True)
    builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.OCSP_SIGNING]), critical=False)
    return builder.add_extension(x509.OCSPNoCheck(), critical=False).sign(issuer_key, hashes.SHA256())


def issue_crl(
    issuer: x509.Name, key: rsa.RSAPrivateKey, revoked: Iterable[int], now: datetime
) -> x509.CertificateRevocationList:
    """Make the revocation list of these serial numbers, in force from now for 30 days."""
    builder = x509.CertificateRevocationListBuilder().issuer_name(issuer)
    builder = builder.last_update(now).next_update(now + _CRL_LASTS)
    for serial in revoked:
        entry = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(now - _DAY)
        builder = builder.add_revoked_certificate(entry.build())
    return builder.sign(key, hashes.SHA256())


def _builder(
    key: rsa.RSAPublicKey, *, subject: x509.Name, issuer: x509.Name, serial: int, validity: Validity
) -> x509.CertificateBuilder:
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key)
    return builder.serial_number(serial).not_valid_before(validity.since).not_valid_after(validity.until)


def _with_key_and_list(
    builder: x509.CertificateBuilder, key: rsa.RSAPublicKey, issuer: x509.Name
) -> x509.CertificateBuilder:
    point = x509.DistributionPoint([x509.DirectoryName(issuer)], None, None, None)
    builder = builder.add_extension(x509.CRLDistributionPoints([point]), critical=False)
    return builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)


def _usage(*, digital_signature: bool = False, key_cert_sign: bool = False, crl_sign: bool = False) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=digital_signature,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=key_cert_sign,
        crl_sign=crl_sign,
        encipher_only=False,
        decipher_only=False,
    )

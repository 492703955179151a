import base64
import json
import stat
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import jwt
import pytest

from order_help_cli.dev_server.dev_token import AUDIENCE, customer_of, new_token, principal_with, secret, secret_file
from order_help_cli.exit_codes import UsedWrongly

SECRET = b"s" * 64
HOUR = timedelta(hours=1)
GOOD = {"sub": "alice", "aud": AUDIENCE, "exp": datetime.now(UTC) + HOUR}


@pytest.fixture(autouse=True)
def _state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))


def signed(*, with_secret: bytes = SECRET, algorithm: str = "HS256", **claims: Any) -> str:
    return jwt.encode({**GOOD, **claims}, with_secret, algorithm=algorithm)


def without(claim: str) -> str:
    return jwt.encode({name: value for name, value in GOOD.items() if name != claim}, SECRET, algorithm="HS256")


def unsigned() -> str:
    parts = ({"alg": "none", "typ": "JWT"}, GOOD | {"exp": 2**33})
    return ".".join(base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in parts) + "."


def test_a_token_says_whose_it_is() -> None:
    assert customer_of(new_token("alice", expires_in=HOUR, with_secret=SECRET), with_secret=SECRET) == "alice"


@pytest.mark.parametrize(
    "token",
    [
        signed(with_secret=b"x" * 64),
        signed(exp=datetime.now(UTC) - timedelta(seconds=1)),
        signed(aud="order-help"),
        signed(aud=["somebody", "else"]),
        signed(algorithm="HS384"),
        signed(sub=""),
        signed(sub="x" * 129),
        signed(sub=7),
        signed(nbf=datetime.now(UTC) + HOUR),
        without("exp"),
        without("sub"),
        without("aud"),
        unsigned(),
        signed()[:-2],
        "",
        "a.b.c",
    ],
    ids=["forged", "expired", "other audience", "other audiences", "other algorithm", "nobody", "long", "number",
         "not yet", "without exp", "without sub", "without aud", "unsigned", "cut", "empty", "nonsense"],
)  # fmt: skip
@pytest.mark.filterwarnings("ignore::jwt.warnings.InsecureKeyLengthWarning")  # HS384 wants longer keys
def test_no_other_token_is_anybodys(token: str) -> None:
    assert customer_of(token, with_secret=SECRET) is None


def test_the_principal_is_in_the_authorization_header() -> None:
    principal = principal_with(SECRET)
    bearer = b"Bearer " + signed().encode()
    assert principal({"headers": [(b"accept", b"*/*"), (b"authorization", bearer)]}) == "alice"
    assert principal({"headers": [(b"authorization", bearer.replace(b"Bearer", b"bearer"))]}) == "alice"


@pytest.mark.parametrize(
    "headers",
    [
        [],
        [(b"authorization", signed().encode())],
        [(b"authorization", b"Basic " + signed().encode())],
        [(b"authorization", b"Bearer \xff")],
        [(b"authorization", b"Bearer " + signed().encode())] * 2,
        [(b"cookie", b"Bearer " + signed().encode())],
    ],
    ids=["none", "no scheme", "other scheme", "no text", "twice", "elsewhere"],
)
def test_without_one_good_header_it_is_nobody(headers: list[tuple[bytes, bytes]]) -> None:
    assert principal_with(SECRET)({"headers": headers}) is None


def test_the_secret_is_made_once_and_only_its_owner_can_read_it() -> None:
    assert len(secret()) == 64
    assert secret() == secret()
    assert stat.S_IMODE(secret_file().stat().st_mode) == 0o600
    assert stat.S_IMODE(secret_file().parent.stat().st_mode) == 0o700
    assert list(secret_file().parent.iterdir()) == [secret_file()]


def test_commands_that_start_together_have_one_secret() -> None:
    with ThreadPoolExecutor(8) as threads:
        assert len(set(threads.map(lambda _: secret(), range(8)))) == 1


def test_on_windows_the_mode_of_the_secret_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    first = secret()
    secret_file().chmod(0o666)
    monkeypatch.setattr("sys.platform", "win32")
    assert secret() == first


def test_a_secret_that_others_can_read_is_not_used() -> None:
    secret()
    secret_file().chmod(0o644)
    with pytest.raises(UsedWrongly, match="can be read by others"):
        secret()


def test_a_damaged_secret_is_not_used() -> None:
    secret()
    secret_file().write_bytes(b"")
    with pytest.raises(UsedWrongly, match="damaged"):
        secret()


def test_a_state_folder_that_cannot_be_is_said_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    with pytest.raises(UsedWrongly, match="the secret of development tokens"):
        secret()


@pytest.mark.parametrize("given", ["", "relative/path"])
def test_a_state_folder_that_is_no_absolute_path_is_ignored(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", given)
    monkeypatch.setenv("HOME", "/home/somebody")
    assert secret_file() == Path("/home/somebody/.local/state/order-help/dev-secret")

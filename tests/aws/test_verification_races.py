"""What is served is what was verified, whatever is uploaded and told meanwhile."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from ulid import ULID

from order_help.domain.attachments import Attachment, AttachmentState
from order_help.domain.rate_limits import UPLOADS, RateLog
from order_help.store.attachment_store import DynamoAttachmentStore
from order_help.store.order_store import DynamoOrderStore
from order_help.store.tables import create_tables
from order_help.use_cases.attachment_ports import AttachmentServices, Opening
from order_help.use_cases.ports import ExtraReads, RateUse, StoreBusy
from order_help.use_cases.system.verify_attachment import Verification, verify_attachment
from order_help_cli.dev_server.mock_aws import mocked_s3
from tests.support.bucket import Bucket, empty_bucket
from tests.support.commits import commit_of, created
from tests.support.dynamodb import Engine
from tests.support.files import PNG, PROGRAM, W1, an_attachment
from tests.support.orders import JAMES, T0, a_snapshot

OTHER_PNG = PNG + b"other"
CALLS = 5  # of one verification, at the most
Event = Callable[["Scene"], object]


class Scene:
    """One attachment that waits for its upload, in a bucket and a table; `before_call` runs before each call."""

    def __init__(self, bucket: Bucket) -> None:
        self.bucket = bucket
        self.before_call: Callable[[], object] = lambda: None
        self.attachment = an_attachment(str(ULID()), of=W1.id)
        self.store = DynamoAttachmentStore()
        self.store.open_upload(Opening(order=W1, attachment=self.attachment, key=None, rate=one_more_upload()))

    def upload(self, content: bytes) -> "Scene":
        self.bucket.put(f"quarantine/{self.attachment.id}", content)
        return self

    def notify(self) -> Verification:
        """S3 tells of an upload, or tells it once more."""
        services = AttachmentServices(store=self._interrupted(self.store), files=self._interrupted(self.bucket.files))
        return verify_attachment(services, self.attachment.id)

    def accepted(self) -> None:
        """As far as a verification came that died before it wrote down what it did."""
        lying = self.lying["quarantine"]
        self.bucket.files.accept(replace(self.attachment.file, size=len(lying)), lying)

    @property
    def now(self) -> Attachment:
        found = self.store.attachment(W1.id, self.attachment.id)
        assert found
        return found

    @property
    def lying(self) -> dict[str, bytes]:
        """What lies of it in the bucket, by the place."""
        return {key.partition("/")[0]: content for key, content in self.bucket.kept(self.attachment.id).items()}

    def _interrupted(self, port: Any) -> Any:
        scene = self

        class Interrupted:
            def __getattr__(self, name: str) -> Any:
                scene.before_call()
                return getattr(port, name)

        return Interrupted()


def one_more_upload() -> RateUse:
    loaded = DynamoOrderStore().load(W1, key=None, request_id=None, now=T0, extra_reads=ExtraReads(limited_by=UPLOADS))
    log = RateLog(times=(T0,), version=loaded.rate.version + 1)
    return RateUse(principal=JAMES, limit=UPLOADS, log=log)


def is_at_rest(scene: Scene, *good: bytes) -> bool:
    """Whether it is settled, and what lies there is what was looked into and what is told of it."""
    attachment, lying = scene.now, scene.lying
    if attachment.state is AttachmentState.REJECTED:
        return lying == {}
    served = lying["verified"]
    return (
        attachment.state is AttachmentState.VERIFIED
        and lying.keys() == {"verified"}
        and served in good
        and attachment.file.size == len(served)
    )


MEANWHILE: dict[str, Event] = {
    "it is told once more": lambda scene: scene.notify(),
    "another file comes": lambda scene: scene.upload(OTHER_PNG),
    "another file comes and is told": lambda scene: scene.upload(OTHER_PNG).notify(),
    "another file comes and whoever is told accepts it and dies": lambda scene: scene.upload(OTHER_PNG).accepted(),
    "a program comes": lambda scene: scene.upload(PROGRAM),
    "a program comes and is told": lambda scene: scene.upload(PROGRAM).notify(),
}


@pytest.fixture
def bucket(moto_dynamodb: Engine) -> Iterator[Bucket]:
    create_tables()
    DynamoOrderStore().commit(commit_of(created(a_snapshot())))
    with empty_bucket() as bucket:
        yield bucket


@pytest.mark.guarantee(
    "Nobody can see a file before its bytes were checked, and what is served are those very bytes.", to="shoppers"
)
@pytest.mark.parametrize("meanwhile", MEANWHILE.values(), ids=list(MEANWHILE))
def test_whatever_comes_between_what_is_served_is_what_was_verified(bucket: Bucket, meanwhile: Event) -> None:
    for first in (PNG, PROGRAM):
        for place in range(CALLS):
            scene = Scene(bucket)
            scene.upload(first)
            calls: list[None] = []

            def interrupt(scene: Scene = scene, place: int = place, calls: list[None] = calls) -> None:
                calls.append(None)
                if len(calls) == place + 1:
                    meanwhile(scene)

            scene.before_call = interrupt
            scene.notify()
            scene.notify()  # as S3 does of whatever else came
            assert is_at_rest(scene, PNG, OTHER_PNG), (first, place)
            settled, lying = scene.now, scene.lying

            for later in (OTHER_PNG + b"!", PROGRAM):  # the form is good for some minutes yet
                scene.upload(later)
                assert scene.notify() is Verification.UNCHANGED
                assert (scene.now, scene.lying) == (settled, lying)


def test_many_at_once_agree(real_dynamodb: Engine) -> None:
    seed = Random().randrange(2**32)
    print(f"seed {seed}")
    create_tables()
    DynamoOrderStore().commit(commit_of(created(a_snapshot())))
    with mocked_s3(), empty_bucket() as bucket:
        for chance in [Random(seed + place) for place in range(4)]:
            scene = Scene(bucket)
            scene.upload(chance.choice((PNG, PROGRAM)))
            ended: list[object] = []

            def notify_again(scene: Scene = scene, chance: Random = chance, ended: list[object] = ended) -> None:
                for _ in range(3):
                    scene.upload(chance.choice((PNG, OTHER_PNG, PROGRAM)))
                    try:
                        ended.append(scene.notify())
                    except StoreBusy:  # its message comes again
                        ended.append(None)

            threads = [threading.Thread(target=notify_again) for _ in range(6)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            scene.notify()

            assert len(ended) == 18
            assert is_at_rest(scene, PNG, OTHER_PNG), f"seed {seed}"


def test_the_walk_sees_what_would_be_served_unverified(bucket: Bucket) -> None:
    scene = Scene(bucket)
    scene.upload(PNG)
    scene.notify()
    assert is_at_rest(scene, PNG)

    bucket.put(f"verified/{scene.attachment.id}", OTHER_PNG)

    assert not is_at_rest(scene, PNG, OTHER_PNG)

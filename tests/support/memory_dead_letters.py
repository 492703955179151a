"""Dead letters in memory: the port's method and nothing else."""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Letter:
    """One dead letter, and the attributes that it has."""

    body: str
    reason: str
    message_id: str


@dataclass
class MemoryDeadLetters:
    """Keeps what was put; `before` may raise what happens to a queue."""

    letters: list[Letter] = field(default_factory=list)
    before: Callable[[], None] = lambda: None

    def put(self, body: str, *, reason: str, message_id: str) -> None:
        self.before()
        self.letters.append(Letter(body, reason, message_id))

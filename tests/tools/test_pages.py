"""The style that is built goes by a size of its own where a page of the shop's has changed what `rem` is."""

import pytest

from tools.pages import with_own_rem


@pytest.mark.parametrize(
    ("style", "built"),
    [
        (".a{gap:1.5rem}", ".a{gap:calc(1.5*var(--rem,1rem))}"),
        (".a{margin:-.75rem 0}", ".a{margin:calc(-.75*var(--rem,1rem)) 0}"),
        ("--s:clamp(1.75rem,1rem + 2vw,3rem)", "--s:clamp({0},{1} + 2vw,{2})"),
        ("@media (min-width:48rem){.a{gap:1rem}}", "@media (min-width:48rem){.a{gap:calc(1*var(--rem,1rem))}}"),
        ("@container orders (min-width:36rem){.a{gap:0}}", "@container orders (min-width:36em){.a{gap:0}}"),
        (".rem{color:red}", ".rem{color:red}"),
    ],
)
def test_rem_is_a_variable_but_for_conditions(style: str, built: str) -> None:
    sizes = (f"calc({size}*var(--rem,1rem))" for size in ("1.75", "1", "3"))
    assert with_own_rem(style) == (built.format(*sizes) if "{0}" in built else built)

"""The program of docs/clients.md with our package, as a shop installs it."""

from tests.clients.clients_page import CANCELLED, SECTIONS, URL, lines
from tests.clients.typescript.conftest import Installed, run
from tests.support.shop_of_customers import ServedShop


def test_the_program_with_our_package_prints_the_links_of_the_list(
    installed: Installed, shop: ServedShop, customer: str
) -> None:
    (program,) = SECTIONS["@order-help/client"].files.items()
    name, text = program
    (installed.project / name).write_text(text.replace(URL, shop.url), encoding="utf-8")

    printed = run("node", name, cwd=installed.project, environment={"TOKEN": shop.token(customer)})

    assert lines(printed) == [
        f"AWAITING-{customer}, Awaiting payment: ",
        f"PAID-{customer}, Being prepared: Custom Duty Issue",
        f"LATE-{customer}, Being prepared: Check Your Order Progress, Custom Duty Issue",
        f"AWAITING-{customer}, {CANCELLED}",
        "CLOSED: This order was cancelled on a day.",
    ]

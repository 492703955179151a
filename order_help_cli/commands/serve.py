"""`order-help serve`: serves the pages and both APIs on this machine, with AWS mocked or with a real engine."""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple, get_args

import click

from order_help.domain.shop_policy import DEFAULT_POLICY, ShopPolicy
from order_help.settings import RegisteredMode
from order_help.use_cases.ports import StoreBusy
from order_help_cli.commands.shop_check import folder_to_serve
from order_help_cli.demo.policy import DEMO_POLICY
from order_help_cli.dev_server.engine import endpoint, mocked_engine, use_endpoint
from order_help_cli.exit_codes import EXIT_CODES, NotNow, UsedWrongly
from order_help_cli.options import instant, origin, policy_option


class _Registered(NamedTuple):
    """Which operations clients may run by their ids, as the options say it."""

    mode: RegisteredMode
    manifests: tuple[Path, ...]
    desk_manifests: tuple[Path, ...]


@click.command("serve", epilog=EXIT_CODES)
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="The port; 0 takes any that is free."
)
@click.option(
    "--orders",
    type=click.Path(path_type=Path),
    metavar="FILE.jsonl",
    help="Serve these orders, one in JSON a line, in place of the demo orders.",
)
@click.option(
    "--now",
    type=instant,
    metavar="ISO",
    help="Freeze the server's clock at this time, such as 2026-11-22T12:00:00Z. Tokens are checked by the real "
    "one, and pages tell what has passed by the browser's.",
)
@click.option(
    "--outbox",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Write mails and events to this folder; without it, to one that is emptied at each start.",
)
@click.option(
    "--shop",
    type=folder_to_serve,
    metavar="DIR",
    help="Give the pages the look and words of this folder, checked as by `order-help shop check`. Without it, "
    "demo orders come from a demo shop, and other orders from a shop without a name.",
)
@click.option(
    "--operations",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Register the operations of this manifest too; may be repeated.",
)
@click.option(
    "--desk-operations",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The same for the desk's schema.",
)
@click.option(
    "--registered-operations",
    type=click.Choice(get_args(RegisteredMode)),
    default="also",
    show_default=True,
    help="Whether clients may run registered operations by their ids: not at all, beside other documents, or nothing "
    "else.",
)
@click.option(
    "--cors-origin",
    "cors_origins",
    type=origin,
    multiple=True,
    metavar="ORIGIN",
    help="Let pages of this origin use the server, such as https://preview.example.com; may be repeated. Pages of "
    "this machine, such as http://localhost:3000, always may.",
)
@policy_option
def serve(
    host: str,
    port: int,
    orders: Path | None,
    now: datetime | None,
    outbox: Path | None,
    shop: Path | None,
    operations: tuple[Path, ...],
    desk_operations: tuple[Path, ...],
    registered_operations: RegisteredMode,
    cors_origins: tuple[str, ...],
    policy: ShopPolicy | None,
) -> None:
    """Serve My Orders on this machine.

    It prints tokens of shoppers to sign in as. Without --orders, they are demo shoppers, and without --policy, too, the
    built-in policy says where the demo shop's returns go.

    moto mocks AWS inside the process and nothing is kept, unless AWS_ENDPOINT_URL_DYNAMODB is the address of an
    engine, which is then used. Overdue requests are marked every minute; in a deployment, a function does it hourly.
    Ctrl-C ends it.
    """
    try:
        with suppress(KeyboardInterrupt), _bound(host, port) as sock, _engine():
            clock = (lambda: now) if now else _real_time
            own_policy = policy or (DEMO_POLICY if orders is None else DEFAULT_POLICY)
            registered = _Registered(registered_operations, operations, desk_operations)
            _serve(sock, orders, outbox, own_policy, registered, shop=shop, cors_origins=cors_origins, clock=clock)
    except StoreBusy:
        raise NotNow(f"the engine at {endpoint()} is too busy") from None


def _serve(
    sock: socket.socket,
    orders: Path | None,
    outbox_folder: Path | None,
    policy: ShopPolicy,
    registered: _Registered,
    *,
    shop: Path | None,
    cors_origins: tuple[str, ...],
    clock: Callable[[], datetime],
) -> None:
    """Fills the tables, then listens until it is interrupted."""
    import uvicorn

    from gateway.desk.api import desk_api
    from gateway.http.app import create_app
    from gateway.http.registered import DESK, SHOPPER
    from gateway.shopper.api import shopper_api
    from order_help.store.desk_store import DynamoDeskStore
    from order_help.store.order_store import DynamoOrderStore
    from order_help.store.register import DynamoRegister
    from order_help.use_cases.services import Services
    from order_help_cli.dev_server.announcement import announce
    from order_help_cli.dev_server.cross_origin import shared
    from order_help_cli.dev_server.dev_token import desk_principal_with, principal_with, secret
    from order_help_cli.dev_server.hourly_jobs import run_hourly_jobs
    from order_help_cli.dev_server.local_attachments import LocalAttachmentFiles, LocalAttachments
    from order_help_cli.dev_server.outbox import NotifyingOrderStore, outbox_in
    from order_help_cli.dev_server.query_page import query_page_html, query_page_routes
    from order_help_cli.dev_server.seed import seed_demo_orders, seed_file_orders
    from order_help_cli.dev_server.sign_in import sign_in_routes
    from order_help_cli.dev_server.web_pages import DEMO_SHOP, PICTURES, compress, order_page, page_routes
    from order_help_cli.registered.manifest import ManifestWrong
    from order_help_cli.registered.packing import registered_operations

    try:
        of_shopper = registered_operations(SHOPPER, registered.manifests, registered.mode)
        of_desk = registered_operations(DESK, registered.desk_manifests, registered.mode)
    except ManifestWrong as wrong:
        raise UsedWrongly(str(wrong)) from None
    the_secret, address = secret(), _address(sock)
    attachments = LocalAttachments(LocalAttachmentFiles(address, the_secret))
    outbox = outbox_in(outbox_folder)
    desk_store = DynamoDeskStore()
    register = DynamoRegister()
    # Seeding sends no events and mails.
    seeding = Services(store=DynamoOrderStore(), register=register, policy=policy, attachments=attachments.services)
    store = NotifyingOrderStore(outbox, order_page=order_page(address))
    services = Services(store=store, register=register, policy=policy, attachments=attachments.services)
    empty = endpoint() is None
    seeded = (
        seed_demo_orders(seeding, desk_store, now=clock(), empty=empty, pictures=address + PICTURES)
        if orders is None
        else seed_file_orders(seeding, orders, now=clock(), empty=empty)
    )
    shopper = shopper_api(services=services, principal=principal_with(the_secret), registered=of_shopper)
    agents = desk_api(
        services=services, desk_store=desk_store, principal=desk_principal_with(the_secret), registered=of_desk
    )
    app = create_app(shopper, agents, clock=clock, query_page=query_page_html)
    compress(app)
    own = shop or (DEMO_SHOP if orders is None else None)
    sign_in = sign_in_routes(address, seeded, the_secret)
    app.router.routes += [*attachments.routes, *sign_in, *query_page_routes(), *page_routes(address, shop=own)]
    across_origins = shared(app, paths=(shopper.path, agents.path), origins=cors_origins)

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            announce(address, seeded, the_secret, outbox.folder)

    try:
        with run_hourly_jobs(services, desk_store, clock=clock):
            Server(uvicorn.Config(across_origins, log_level="warning", access_log=False)).run(sockets=[sock])
    except OSError as error:  # Another process took the port while this one filled its tables.
        raise NotNow(f"cannot listen on port {sock.getsockname()[1]}: {error.strerror}") from None


def _address(sock: socket.socket) -> str:
    host, port = sock.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


@contextmanager
def _engine() -> Iterator[None]:
    if endpoint():
        from order_help_cli.dev_server.mock_aws import mocked_s3

        use_endpoint()
        with mocked_s3():
            yield
    else:
        with mocked_engine():
            from order_help.store.tables import create_tables

            create_tables()
            yield


@contextmanager
def _bound(host: str, port: int) -> Iterator[socket.socket]:
    """Binds the port before the tables are filled; connections are accepted only once the server listens."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except socket.gaierror:
        raise UsedWrongly(f"--host: {host!r} is no address of this machine") from None
    with socket.socket(family, kind, protocol) as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            sock.bind(address)
        except OSError as error:
            raise NotNow(f"port {port} of {host}: {error.strerror}; choose another with --port") from None
        yield sock


def _real_time() -> datetime:
    return datetime.now(UTC)

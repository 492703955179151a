"""The package: what is in it, how large it is, and that programs that use it are accepted by TypeScript and Node."""

import gzip
import json
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from order_help.texts.languages import LANGUAGES
from tests.clients.typescript.conftest import HERE, Installed, run
from tests.support.node import ROOT, node_tool

LIMIT, LIMIT_OF_ALL = 5_000, 5_300  # bytes
HOOKS = 'export * from "@order-help/client/react"; '
USED = "createClient, OrderHelpError, CancelOrder, ChangeShippingAddress, ReturnOrReplaceItems, PostMessage"
SHOPPER_SIDES = {
    "client, hooks, and the documents of a storefront": HOOKS + f'export {{ {USED} }} from "@order-help/client";',
    "client, hooks and all documents": HOOKS + 'export * from "@order-help/client";',
}
README = ROOT / "clients" / "typescript" / "README.md"
SNIPPET = re.compile(r"```(tsx?)\n(.*?)```", re.DOTALL)
TYPESCRIPT = {
    "strict": True,
    "noEmit": True,
    "target": "es2022",
    "module": "nodenext",
    "jsx": "react-jsx",
    "lib": ["es2022", "dom", "dom.iterable"],
    "types": [],
    "skipLibCheck": True,
    "exactOptionalPropertyTypes": True,
}


def test_the_package_has_what_is_built_and_no_sources(installed: Installed) -> None:
    folders = {path.split("/")[0] for path in installed.packed}
    assert folders == {"dist", "package.json", "README.md", "LICENSE"}
    assert {path for path in installed.packed if not path.endswith((".js", ".d.ts"))} == {
        "package.json",
        "README.md",
        "LICENSE",
    }


@pytest.mark.guarantee(
    "What a storefront loads of the TypeScript client is less than 5 kB, compressed, and depends on nothing.",
    to="frontend developers",
)
def test_it_is_not_packed_before_it_is_built(tmp_path: Path) -> None:
    node_tool("tsc")
    shutil.copy(ROOT / "clients" / "typescript" / "package.json", tmp_path)
    done = subprocess.run(["npm", "pack", "--offline"], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode != 0
    assert "dist/ is missing: run make client first" in done.stderr
    assert not list(tmp_path.glob("*.tgz"))


def test_the_package_depends_on_nothing_and_has_the_version_of_the_service(installed: Installed) -> None:
    manifest = json.loads((installed.package / "package.json").read_text(encoding="utf-8"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert manifest["version"] == project["version"]
    assert manifest["license"] == project["license"]
    assert "dependencies" not in manifest
    assert set(manifest["peerDependencies"]) == set(manifest["peerDependenciesMeta"])
    assert all(peer == {"optional": True} for peer in manifest["peerDependenciesMeta"].values())


@pytest.mark.guarantee(
    "What a storefront loads of the TypeScript client is less than 5 kB, compressed, and depends on nothing.",
    to="frontend developers",
)
def test_what_a_storefront_loads_is_less_than_5_kb(installed: Installed) -> None:
    sizes = {name: size_of(program, installed) for name, program in SHOPPER_SIDES.items()}
    for name, (minified, compressed) in sizes.items():
        print(f"{name}: {minified:,} bytes minified, {compressed:,} of them after gzip")
    assert sizes["client, hooks, and the documents of a storefront"][1] < LIMIT
    assert sizes["client, hooks and all documents"][1] < LIMIT_OF_ALL


def size_of(program: str, installed: Installed) -> tuple[int, int]:
    """The bytes of a program with what it imports, minified, and then compressed."""
    (installed.project / "side.js").write_text(program)
    options = ("--bundle", "--minify", "--format=esm", "--target=es2022", "--external:react")
    bundle = run(node_tool("esbuild"), "side.js", *options, cwd=installed.project).encode()
    return len(bundle), len(gzip.compress(bundle, 9))


def test_who_imports_one_function_gets_no_other(installed: Installed) -> None:
    (installed.project / "one.js").write_text('export { nextChange } from "@order-help/client";')
    bundle = run(node_tool("esbuild"), "one.js", "--bundle", "--minify", "--format=esm", cwd=installed.project)
    assert len(bundle) < 500


def test_every_entry_is_imported_by_node(installed: Installed) -> None:
    manifest = json.loads((installed.package / "package.json").read_text(encoding="utf-8"))
    entries = [name.replace("*", "he") for name in manifest["exports"] if not name.endswith(".json")]
    program = "".join(f'import * as _{at} from "@order-help/client{name[1:]}";' for at, name in enumerate(entries))
    names = ", ".join(f"Object.keys(_{at}).length" for at in range(len(entries)))
    (installed.project / "entries.js").write_text(f"{program}console.log(JSON.stringify([{names}]))")
    assert all(json.loads(run("node", "entries.js", cwd=installed.project)))


def test_the_fixtures_of_each_language_show_every_case(installed: Installed) -> None:
    cases = json.loads(exported("cases", installed))
    statuses = json.loads(exported("statuses", installed))
    for language in LANGUAGES:
        module = (installed.package / "dist" / "fixtures" / f"{language}.js").read_text(encoding="utf-8")
        fixtures = json.loads(module.removeprefix("export default ").rstrip().removesuffix(";"))
        orders = {number: fixture["details"]["order"] for number, fixture in fixtures["orders"].items()}
        for action, states in cases.items():
            for state, number in states.items():
                (shown,) = [one for one in orders[number]["helpActions"] if one["type"] == action]
                assert shown["state"] == state, (language, action, state)
                assert shown["title"]
        assert {status: orders[number]["status"] for status, number in statuses.items()} == {
            one: one for one in statuses
        }
        assert all(one["timeline"]["order"]["timeline"]["edges"] for one in fixtures["orders"].values())
        listed = {edge["node"]["number"] for one in fixtures["lists"].values() for edge in one["orders"]["edges"]}
        assert set(orders) <= listed


def exported(name: str, installed: Installed) -> str:
    """The value of a constant of the entry `fixtures`, as JSON."""
    program = f'import {{ {name} }} from "@order-help/client/fixtures"; console.log(JSON.stringify({name}));'
    return run("node", "--input-type=module", "--eval", program, cwd=installed.project)


def test_programs_snippets_and_fixtures_have_the_types_that_the_package_declares(installed: Installed) -> None:
    """One run of the compiler: `types.ts` has mistakes that it must find, and fixtures stand there as TypeScript."""
    folder = installed.project / "typed"
    folder.mkdir()
    (folder / "types.ts").write_text((HERE / "types.ts").read_text(encoding="utf-8"), encoding="utf-8")
    snippets = SNIPPET.findall(README.read_text(encoding="utf-8"))
    assert len(snippets) > 5
    for place, (kind, text) in enumerate(snippets):
        (folder / f"snippet{place}.{kind}").write_text(text, encoding="utf-8")
    for fixture in (installed.package / "dist" / "fixtures").glob("*.js"):
        answers = fixture.read_text(encoding="utf-8").removeprefix("export default ")
        typed = f'import type {{ Fixtures }} from "@order-help/client/fixtures";\nexport const _: Fixtures = {answers}'
        (folder / f"{fixture.stem}.ts").write_text(typed, encoding="utf-8")
    (folder / "tsconfig.json").write_text(json.dumps({"compilerOptions": TYPESCRIPT, "include": ["."]}))

    run(node_tool("tsc"), "-p", str(folder), cwd=installed.project)

"""Editors find both schemas and the documents of each by graphql.config.yml."""

import json
import subprocess
from typing import Any

import pytest

from tests.support.node import ROOT, node_tool

pytestmark = pytest.mark.node

LOADING = """
const { loadConfig } = require("graphql-config");
const { validate } = require("graphql");
loadConfig({ rootDir: process.cwd() }).then(async (config) => {
  const found = {};
  for (const [name, project] of Object.entries(config.projects)) {
    const schema = await project.getSchema();
    const documents = await project.getDocuments();
    found[name] = {
      documents: documents.map(({ location }) => require("path").relative(process.cwd(), location)).sort(),
      problems: documents.flatMap(({ document }) => validate(schema, document)).map(({ message }) => message),
    };
  }
  const of = (file) => config.getProjectForFile(file).name;
  const files = { shopper: of("graphql/operations/my_orders.graphql"), desk: of("graphql/operations/desk/me.graphql") };
  console.log(JSON.stringify({ found, files }));
});
"""


def test_each_schema_is_a_project_with_its_documents() -> None:
    node_tool("graphql-codegen")  # which brings graphql-config
    done = subprocess.run(["node", "-e", LOADING], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    loaded: dict[str, Any] = json.loads(done.stdout)
    operations = ROOT / "graphql" / "operations"
    for name, folder in (("shopper", operations), ("desk", operations / "desk")):
        found = loaded["found"][name]
        assert found["documents"] == sorted(str(path.relative_to(ROOT)) for path in folder.glob("*.graphql"))
        assert found["problems"] == []
    assert loaded["files"] == {"shopper": "shopper", "desk": "desk"}

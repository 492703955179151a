// Holds the schemas against those of the last release: they may grow, and lose only what was announced long enough.
//
//   node tools/schema_changes.mjs RELEASED CURRENT [--release] [--major] [--today YYYY-MM-DD]
//
// RELEASED and CURRENT are folders with schema.graphql and desk.graphql. --release also checks that what is newly
// deprecated is announced for a year. --major allows every change. docs/schema-changes.md has the rules.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildASTSchema, buildSchema, Kind, parse, visit } from "graphql";

const NAMES = ["schema.graphql", "desk.graphql"];
const ANNOUNCED = /\buntil (\d{4}-\d{2}-\d{2})\b/;
const MONTHS = 12;
// The inspector calls these dangerous; here they are breaking: a client that leaves the value out gets something else.
const SILENT = new Set(["FIELD_ARGUMENT_DEFAULT_CHANGED", "INPUT_FIELD_DEFAULT_VALUE_CHANGED"]);
const ROOTS = new Set(["Query", "Mutation", "Subscription"]);

/** Returns the deprecated elements of a schema, by their coordinate, each with its reason. */
function deprecations(document) {
  const found = new Map();
  visit(document, {
    Directive(node, _key, _parent, _path, ancestors) {
      if (node.name.value !== "deprecated") return;
      const named = ancestors.filter((one) => !Array.isArray(one) && one.kind !== Kind.DOCUMENT);
      const reason = node.arguments.find((argument) => argument.name.value === "reason");
      found.set(named.map((one) => one.name.value).join("."), reason ? reason.value.value : "");
    },
  });
  return found;
}

/** Returns the last day for which a reason announces an element, or null if it names no day that exists. */
function lastDay(reason) {
  const day = reason.match(ANNOUNCED)?.[1];
  return day && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day) ? day : null;
}

/** Returns the released schema without what may go: what was announced until a day before today, and its types. */
function withoutExpired(document, today) {
  const expired = new Set();
  for (const [coordinate, reason] of deprecations(document)) if (lastDay(reason) < today) expired.add(coordinate);
  const leave = (node, _key, _parent, _path, ancestors) => {
    const named = ancestors.filter((one) => !Array.isArray(one) && one.kind !== Kind.DOCUMENT);
    return expired.has([...named, node].map((one) => one.name.value).join(".")) ? null : undefined;
  };
  let left = visit(document, { FieldDefinition: leave, InputValueDefinition: leave, EnumValueDefinition: leave });
  if (expired.size === 0) return left;
  for (let before = -1; before !== left.definitions.length; ) {
    before = left.definitions.length;
    left = { ...left, definitions: left.definitions.filter((one, at) => isUsed(one, left.definitions.toSpliced(at, 1))) };
  }
  return left;
}

/** Whether a definition is a root or a directive, or another definition names it, or it implements an interface. */
function isUsed(definition, others) {
  const name = definition.name?.value;
  if (!name || ROOTS.has(name) || definition.kind === Kind.DIRECTIVE_DEFINITION || definition.interfaces?.length) return true;
  let used = false;
  visit({ kind: Kind.DOCUMENT, definitions: others }, { NamedType: (node) => void (used ||= node.name.value === name) });
  return used;
}

/** Returns the day this many months after another. */
function monthsAfter(day, months) {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

/** Returns what is wrong with the deprecations of a schema, and what has expired. */
function judgeDeprecations(released, current, { today, isRelease }) {
  const before = deprecations(released);
  const problems = [];
  const notices = [];
  for (const [coordinate, reason] of deprecations(current)) {
    const day = lastDay(reason);
    const announced = before.has(coordinate) ? lastDay(before.get(coordinate)) : null;
    const least = monthsAfter(today, MONTHS);
    if (!day)
      problems.push(`${coordinate} is deprecated without a date: end the reason with "until ${least}", or a later day`);
    else if (announced && day < announced)
      problems.push(`${coordinate} was announced until ${announced}, and now until ${day}: a date may only move on`);
    else if (isRelease && !announced && day < least)
      problems.push(`${coordinate} is deprecated until ${day}: a release must announce it until ${least} or later`);
    else if (day < today) notices.push(`${coordinate} was announced until ${day}: it may be removed now`);
  }
  return { problems, notices };
}

async function judge(released, current, { today, isRelease, isMajor }) {
  const { problems, notices } = judgeDeprecations(released, current, { today, isRelease });
  const base = buildASTSchema(withoutExpired(released, today));
  const changes = isMajor ? [] : await diff(base, buildASTSchema(current));
  for (const { criticality, message, type } of changes)
    if (criticality.level === CriticalityLevel.Breaking || SILENT.has(type))
      problems.push([...new Set([message, criticality.reason].filter(Boolean))].join(". "));
  return { problems, notices };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { release: { type: "boolean" }, major: { type: "boolean" }, today: { type: "string" } },
});
const [releasedFolder, currentFolder] = positionals;
const today = values.today ?? new Date().toISOString().slice(0, 10);
let broken = false;
for (const name of NAMES) {
  const [released, current] = [releasedFolder, currentFolder].map((folder) => {
    const text = readFileSync(join(folder, name), "utf8");
    buildSchema(text); // says what is wrong with a schema that is none
    return parse(text);
  });
  const found = await judge(released, current, { today, isRelease: values.release, isMajor: values.major });
  for (const problem of found.problems) console.error(`${name}: ${problem}`);
  for (const notice of found.notices) console.log(`${name}: ${notice}`);
  broken ||= found.problems.length > 0;
}
if (broken) {
  console.error(
    "Clients of the last release would break. Within a major version the schemas only grow: keep what is there, mark it as\n" +
      "deprecated with a date, and add the new beside it (docs/schema-changes.md).",
  );
  process.exitCode = 1;
}

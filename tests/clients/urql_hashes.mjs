/** Prints the hash under which urql sends each document, as JSON by the name of its file. Usage: node urql_hashes.mjs DOCUMENT... */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequest, formatDocument, stringifyDocument } from "@urql/core";

const hashOf = (file) => {
  const { query } = createRequest(readFileSync(file, "utf8"), {});
  return createHash("sha256").update(stringifyDocument(formatDocument(query))).digest("hex");
};
console.log(JSON.stringify(Object.fromEntries(process.argv.slice(2).map((file) => [file, hashOf(file)]))));

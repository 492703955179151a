/** Which types belong to each union and interface: caches match fragments by it. */

import generated from "./generated/possibleTypes.js";

export const possibleTypes: Record<string, string[]> = generated.possibleTypes;

/** Only for Node: describes the functions to Excel when the add-in is built, and to the tests. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionTable, type FunctionRow } from "../formulas/functionTable";
import type { Language } from "../playbook/language";

/** What Excel reads about a function, as far as it is used here. */
export interface FunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
}

export interface FunctionMetadata {
  readonly $schema: string;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionDescription[];
}

const folder = join(__dirname, "calls");

/**
 * What the generator reads out of `calls/`, in the order of the table. It leaves out in silence what it does not
 * understand: that is thrown.
 */
export async function generatedFunctions(): Promise<readonly FunctionDescription[]> {
  const files = readdirSync(folder).map((file) => join(folder, file));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) {
    throw new Error(`The functions cannot be described to Excel:\n${errors.join("\n")}`);
  }
  const { functions } = JSON.parse(metadataJson) as { functions: FunctionDescription[] };
  const unlisted = functions.filter((described) => !functionTable.some((row) => row.id === described.id));
  if (unlisted.length > 0) {
    throw new Error(`functionTable.ts does not list ${unlisted.map((described) => described.id).join(", ")}.`);
  }
  return functionTable.map((row) => {
    const described = functions.find(({ id }) => id === row.id);
    if (!described) throw new Error(`No file of calls/ declares ${row.id} as Excel needs it.`);
    return described;
  });
}

/**
 * `functions.json` of a language. Names of functions stay English, so that formulas are the same for everybody.
 * Help links lead to `<helpBaseUrl><language>/<ID>.html`.
 */
export async function functionMetadata(language: Language, helpBaseUrl: string): Promise<FunctionMetadata> {
  const generated = await generatedFunctions();
  return {
    $schema: "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json",
    // Nothing here needs entities or formatted numbers. Without them Excel sends plain values, and the functions work
    // on Excel 2021 and 2024, which lack CustomFunctionsRuntime 1.4.
    allowCustomDataForDataTypeAny: false,
    // A faulty cell of a range must not take its neighbours with it: the functions see the error and answer it in place.
    allowErrorForDataTypeAny: true,
    functions: generated.map((described) => complete(described, rowOf(described), language, helpBaseUrl)),
  };
}

function rowOf(described: FunctionDescription): FunctionRow {
  const row = functionTable.find((candidate) => candidate.id === described.id);
  const declared = described.parameters.map((parameter) => parameter.name).join(", ");
  const listed = row?.parameters.map((parameter) => parameter.id).join(", ");
  if (!row || declared !== listed) {
    throw new Error(`calls/ declares ${described.id}(${declared}), which functionTable.ts does not list like this.`);
  }
  return row;
}

function complete(
  described: FunctionDescription,
  row: FunctionRow,
  language: Language,
  helpBaseUrl: string,
): FunctionDescription {
  return {
    ...described,
    description: row.summary[language],
    helpUrl: `${helpBaseUrl}${language}/${row.id}.html`,
    parameters: described.parameters.map((declared) => {
      const parameter = row.parameters.find((candidate) => candidate.id === declared.name);
      return parameter
        ? { ...declared, name: parameter.name[language], description: parameter.help[language] }
        : declared;
    }),
  };
}

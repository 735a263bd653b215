import eslint from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";
import { needlessBraces } from "./eslint.braces.mjs";

// The plugin's own presets leave .tsx unlinted and bring a parser that cannot read TypeScript: only its rules are taken.
const officeRules = Object.fromEntries(
  Object.entries(officeAddins.configs.recommended.at(-1).rules).filter(([name]) => name.startsWith("office-addins/")),
);

/** Forbids imports: `folders` are patterns of paths, `why` says the rule of the house. */
function arrow(files, folders, why, allowTypeImports = false) {
  return {
    files,
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        { patterns: [{ group: folders, message: why, allowTypeImports }] },
      ],
    },
  };
}

/** One kind of private members; only a constructor has no other word for it. */
const privateByName = {
  selector:
    ":matches(PropertyDefinition, TSParameterProperty, MethodDefinition[kind!='constructor'])[accessibility='private']",
  message: "A private member is called #name.",
};

const hostGlobals = ["Excel", "Office", "OfficeExtension", "CustomFunctions", "OfficeRuntime"].map((name) => ({
  name,
  message:
    "playbook/, formulas/ and sheets/ are pure: only excel/, check/, commands/, functions/ and taskpane/ know the host.",
}));

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "build/", "out/", "coverage/"] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
      eqeqeq: "error",
      "no-restricted-syntax": ["error", privateByName],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    languageOptions: { globals: globals.browser },
    rules: officeRules,
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    ...jsxA11y.flatConfigs.strict,
    plugins: { ...jsxA11y.flatConfigs.strict.plugins, "react-hooks": reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      ...reactHooks.configs.recommended.rules,
      "no-restricted-syntax": [
        "error",
        privateByName,
        {
          selector: "JSXOpeningElement[name.name='summary']",
          message: "Office.js on the web doesn't let Tab stop at a <summary>: use Disclosure.",
        },
        {
          selector: "JSXAttribute[name.name='tabIndex']",
          message: "Office.js on the web leaves the pane from what is no stop of Tab: use focusOnPart.",
        },
      ],
    },
  },

  // The arrows of the house: playbook ← formulas ← functions; formulas ← sheets ← excel ← check, commands, taskpane; check ← taskpane.
  arrow(
    ["src/playbook/**"],
    [
      "**/formulas/**",
      "**/functions/**",
      "**/sheets/**",
      "**/excel/**",
      "**/check/**",
      "**/commands/**",
      "**/taskpane/**",
      "**/locales/**",
      "**/preview/**",
      "react*",
      "@fluentui/*",
    ],
    "playbook/ is pure and imports nothing of the house.",
  ),
  arrow(
    ["src/formulas/**"],
    [
      "**/functions/**",
      "**/sheets/**",
      "**/excel/**",
      "**/check/**",
      "**/commands/**",
      "**/taskpane/**",
      "**/preview/**",
      "react*",
      "@fluentui/*",
    ],
    "formulas/ is pure and imports playbook/ and locales/ only.",
  ),
  arrow(
    ["src/functions/**"],
    [
      "**/sheets/**",
      "**/excel/**",
      "**/check/**",
      "**/commands/**",
      "**/taskpane/**",
      "**/preview/**",
      "react*",
      "@fluentui/*",
    ],
    "functions/ imports formulas/, playbook/ and locales/ only.",
  ),
  arrow(
    ["src/sheets/**"],
    [
      "**/functions/**",
      "**/excel/**",
      "**/check/**",
      "**/commands/**",
      "**/taskpane/**",
      "**/preview/**",
      "react*",
      "@fluentui/*",
    ],
    "sheets/ imports formulas/, playbook/ and locales/ only.",
  ),
  arrow(
    ["src/excel/**"],
    ["**/functions/**", "**/check/**", "**/commands/**", "**/taskpane/**", "**/preview/**", "react*", "@fluentui/*"],
    "excel/ imports sheets/, formulas/ and playbook/ only.",
  ),
  arrow(
    ["src/check/**"],
    ["**/commands/**", "**/taskpane/**", "**/preview/**", "react*", "@fluentui/*"],
    "check/ imports excel/, functions/, sheets/, formulas/ and playbook/ only.",
  ),
  arrow(
    ["src/commands/**"],
    ["**/check/**", "**/formulas/**", "**/functions/**", "**/taskpane/**", "**/preview/**", "react*", "@fluentui/*"],
    "commands/ are thin calls into excel/.",
  ),
  arrow(["src/taskpane/**"], ["**/preview/**"], "The product does not know the preview."),
  arrow(
    ["src/locales/**"],
    [
      "**/sheets/**",
      "**/excel/**",
      "**/check/**",
      "**/commands/**",
      "**/taskpane/**",
      "**/formulas/**",
      "**/functions/**",
      "**/preview/**",
    ],
    "locales/ are words.",
  ),
  arrow(
    ["preview/**"],
    ["**/src/**"],
    "preview/ meets the add-in only as Excel does: through its page, functions.json and the wire.",
  ),
  {
    files: ["src/playbook/**", "src/formulas/**", "src/sheets/**", "src/locales/**"],
    rules: { "no-restricted-globals": ["error", ...hostGlobals] },
  },
  // One way into Excel, with its time-out, its further attempts and its stop.
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/running/inExcel.ts", "src/excel/running/answerInTime.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Excel", property: "run", message: "Everything enters Excel through inExcel." },
        { object: "Excel", property: "runBatch", message: "Everything enters Excel through inExcel." },
        {
          object: "Excel",
          property: "RequestContext",
          message: "Everything enters Excel through inExcel.",
        },
      ],
    },
  },
  // What describes the functions to Excel reads the types of their parameters, and any[][] lets everything arrive.
  { files: ["src/functions/calls/**"], rules: { "@typescript-eslint/no-explicit-any": "off" } },
  // Only excel/ and check/ call Office.js on the workbook.
  {
    files: ["src/commands/**", "src/taskpane/**", "src/functions/**"],
    rules: {
      "no-restricted-globals": ["error", { name: "Excel", message: "Only excel/ and check/ talk to the workbook." }],
    },
  },

  // A statement that fits in beside its condition stands without braces, any other within them.
  {
    files: ["manifest/**", "preview/**"],
    plugins: { house: { rules: { "needless-braces": needlessBraces } } },
    rules: { curly: ["error", "multi-line", "consistent"], "house/needless-braces": "error" },
  },
  { files: ["preview/**"], languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ["preview/{server,demo}/**", "test/{bench,golden,paneStates,soak}/**", "words/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: globals.node },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);

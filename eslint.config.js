import eslint from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const PURE = "core is pure: take it through a port (packages/core/src/ports)";

export default defineConfig(
  globalIgnores(["**/build/", "dist/", "**/node_modules/", "**/.flywheel/", "**/*.js", "**/*.mjs"]),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      // describe() and it() of node:test return promises that the runner itself awaits.
      "@typescript-eslint/no-floating-promises": [
        "error",
        {
          allowForKnownSafeCalls: [
            { from: "package", package: "node:test", name: ["describe", "it", "test", "suite", "before", "after"] },
          ],
        },
      ],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
    },
  },
  {
    files: ["packages/core/src/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: ["@actions/*", "@flywheel/host*", "@flywheel/local*"], message: PURE },
            { group: ["node:*", "!node:crypto", "!node:path"], message: PURE },
          ],
        },
      ],
      "no-restricted-globals": [
        "error",
        ...["process", "fetch", "setTimeout", "setInterval", "setImmediate", "console", "performance", "require"].map(
          (name) => ({ name, message: PURE }),
        ),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: PURE },
        { object: "Math", property: "random", message: PURE },
        { object: "globalThis", property: "process", message: PURE },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: PURE },
      ],
    },
  },
  {
    files: ["packages/host/src/**/*.ts", "actions/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["@flywheel/local*"], message: "shipped code does not know the local forge" }] },
      ],
    },
  },
  {
    files: ["actions/*/src/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: ["@flywheel/local*"], message: "shipped code does not know the local forge" },
            { group: ["@actions/*", "node:*", "!node:path"], message: "only packages/host reaches outside" },
          ],
        },
      ],
    },
  },
  {
    files: ["**/test/**/*.ts", "packages/local/**/*.ts", "scripts/**/*.ts"],
    rules: { "max-lines-per-function": "off" },
  },
  {
    files: ["scripts/**/*.ts", "test/bench/**/*.ts", "packages/local/src/**/*.ts"],
    rules: { "no-console": "off" },
  },
);

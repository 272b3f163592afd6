// What mutation testing of the law leaves alone: wording. Codes, citations, comparisons, conditions and arithmetic are law.
//
// - A text or template with a blank in it is a sentence that people read. A template that decides something inside itself
//   (a condition, an arithmetic) is mutated as everything else is.
// - `title`, `alsoCalled` and `notCovered` of a rule's record are its documentation; test/repository reads them.

const DOCUMENTATION = new Set(["title", "alsoCalled", "notCovered"]);
const DECIDING = new Set([
  "ConditionalExpression",
  "LogicalExpression",
  "BinaryExpression",
  "UnaryExpression",
  "ArrowFunctionExpression",
]);

const isWording = ({ node, parent }) => {
  if (node.type === "StringLiteral") return node.value.includes(" ");
  if (node.type === "TemplateLiteral")
    return node.quasis.some(({ value }) => value.raw.includes(" ")) && !node.expressions.some(decides);
  return (
    parent?.type === "ObjectProperty" && parent.value === node && DOCUMENTATION.has(parent.key?.name ?? "")
  );
};

const decides = (node) =>
  DECIDING.has(node.type) ||
  [node.object, node.callee, ...(node.arguments ?? [])].some((part) => part && decides(part));

export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "wording",
    value: { shouldIgnore: (path) => (isWording(path) ? "wording is no law" : undefined) },
  },
];

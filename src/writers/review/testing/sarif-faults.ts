import { Ajv } from "ajv";

const text = { type: "string", minLength: 1 };
const message = { type: "object", required: ["text"], properties: { text, markdown: text } };
const whole = (minimum: number) => ({ type: "integer", minimum });

const location = {
  type: "object",
  additionalProperties: false,
  required: ["physicalLocation"],
  properties: {
    id: whole(0),
    physicalLocation: {
      type: "object",
      additionalProperties: false,
      required: ["artifactLocation"],
      properties: {
        artifactLocation: {
          type: "object",
          required: ["uri"],
          properties: { uri: { type: "string", pattern: "^[A-Za-z0-9._~:/?@!$&'()*+,;=%-]+$" } },
        },
        region: {
          type: "object",
          additionalProperties: false,
          properties: {
            startLine: whole(1),
            startColumn: whole(1),
            endLine: whole(1),
            endColumn: whole(1),
            charOffset: whole(0),
            charLength: whole(0),
            snippet: { type: "object", properties: { text: { type: "string" } } },
          },
        },
      },
    },
  },
};

const level = { enum: ["none", "note", "warning", "error"] };

/** The parts of the schema of SARIF 2.1.0 that a log of ours uses, written from the standard, sections 3.13 to 3.49. */
const schema = {
  type: "object",
  additionalProperties: false,
  required: ["version", "runs"],
  properties: {
    $schema: text,
    version: { const: "2.1.0" },
    runs: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["tool"],
        properties: {
          tool: {
            type: "object",
            required: ["driver"],
            properties: {
              driver: {
                type: "object",
                additionalProperties: false,
                required: ["name"],
                properties: {
                  name: text,
                  semanticVersion: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+" },
                  rules: {
                    type: "array",
                    uniqueItems: true,
                    items: {
                      type: "object",
                      additionalProperties: false,
                      required: ["id"],
                      properties: {
                        id: text,
                        name: text,
                        shortDescription: message,
                        fullDescription: message,
                        help: message,
                        helpUri: { type: "string", pattern: "^https://" },
                        defaultConfiguration: { type: "object", properties: { level } },
                        properties: { type: "object" },
                      },
                    },
                  },
                },
              },
            },
          },
          columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
          results: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              required: ["message"],
              properties: {
                ruleId: text,
                kind: { enum: ["pass", "open", "informational", "notApplicable", "review", "fail"] },
                level,
                message,
                locations: { type: "array", items: location },
                relatedLocations: { type: "array", uniqueItems: true, items: location },
                partialFingerprints: { type: "object", additionalProperties: text },
                suppressions: {
                  type: "array",
                  uniqueItems: true,
                  items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["kind"],
                    properties: {
                      kind: { enum: ["inSource", "external"] },
                      status: { enum: ["accepted", "underReview", "rejected"] },
                      justification: text,
                      properties: { type: "object" },
                    },
                  },
                },
                properties: { type: "object" },
              },
            },
          },
          invocations: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              required: ["executionSuccessful"],
              properties: {
                executionSuccessful: { type: "boolean" },
                toolExecutionNotifications: {
                  type: "array",
                  items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["message"],
                    properties: { level, message, locations: { type: "array", items: location } },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly { readonly ruleId: string; readonly kind: string; readonly level: string }[];
  }[];
}

const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

/** What in a log is not as SARIF 2.1.0 has it: its schema, and what the standard says beside that. */
export function sarifFaults(log: unknown): readonly string[] {
  validate(log);
  const bySchema = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const beside = (log as Log).runs.flatMap(({ tool, results }) =>
    results.flatMap(({ ruleId, kind, level }) => [
      ...(tool.driver.rules.some(({ id }) => id === ruleId) ? [] : [`there is no rule ${ruleId}`]),
      // Section 3.27.10: any kind but "fail" has the level "none".
      ...(kind !== "fail" && level !== "none" ? [`a ${kind} has the level ${level}`] : []),
    ]),
  );
  return [...bySchema, ...beside];
}

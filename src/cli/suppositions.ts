import { decimal } from "../base/decimal.ts";
import { isZero, type Rational, rational } from "../base/rational.ts";
import { UserError } from "../base/user-error.ts";
import { averageNamed, type Book, personIn, type Supposition, securityIn } from "../index.ts";
import { dateArgument } from "./arguments.ts";

/** What options of `what-if` suppose, each as often as it is given. */
export interface SuppositionOptions {
  readonly price?: readonly string[];
  readonly outstanding?: string;
  readonly buy?: readonly string[];
  readonly sell?: readonly string[];
  readonly approve?: readonly string[];
  readonly exercise?: readonly string[];
}

/** Reads the options that suppose something. @throws UserError where one says what the book does not know. */
export function suppositionsIn(book: Book, options: SuppositionOptions): readonly Supposition[] {
  const { price = [], outstanding, buy = [], sell = [], approve = [], exercise = [] } = options;
  return [
    ...price.map((text): Supposition => {
      const [name, amount] = sidesOf("--price", text, "vwap=0.15", true);
      return { is: "price", ...averageNamed(book, name), price: numberArgument("--price", amount) };
    }),
    ...(outstanding === undefined
      ? []
      : [{ is: "outstanding" as const, shares: wholeArgument("--outstanding", outstanding) }]),
    ...buy.map((text) => trade(book, "buy", text)),
    ...sell.map((text) => trade(book, "sell", text)),
    ...approve.map((text): Supposition => {
      const [what, date] = text.split("=");
      const [security = "", condition] = splitOnce(what ?? "");
      return {
        is: "approval",
        security: securityIn(book, security),
        condition: condition ?? null,
        given: date === undefined ? null : dateArgument("--approve", date),
      };
    }),
    ...exercise.map((text): Supposition => {
      const [what, units] = sidesOf("--exercise", text, "ault-and-company:series-c=all");
      const { person, security } = holdingArgument(book, "--exercise", what);
      return {
        is: "exercise",
        person,
        security,
        units: units === "all" ? "all" : numberArgument("--exercise", units),
      };
    }),
  ];
}

function trade(book: Book, is: "buy" | "sell", text: string): Supposition {
  const [what, quantity] = sidesOf(`--${is}`, text, "ault-and-company:common=100000");
  return { is, ...holdingArgument(book, `--${is}`, what), quantity: wholeArgument(`--${is}`, quantity) };
}

/** `PERSON:SECURITY`, or `PERSON` for shares of the class of the schedule. */
export function holdingArgument(
  book: Book,
  option: string,
  text: string,
): { person: string; security: string } {
  const [person = "", security] = splitOnce(text);
  if (person === "")
    throw new UserError(`${option} takes a person, as in ault-and-company:common; "${text}" names none`);
  return {
    person: personIn(book, person),
    security: security === undefined ? book.schedule.class : securityIn(book, security),
  };
}

/** The two sides of `NAME=VALUE`; a value alone where the name may be left out. */
function sidesOf(
  option: string,
  text: string,
  example: string,
  isNameOptional = false,
): readonly [string, string] {
  const at = text.lastIndexOf("=");
  if (at < 0 && isNameOptional) return ["", text];
  if (at <= 0 || at === text.length - 1)
    throw new UserError(`${option} is written as in ${option} ${example}; "${text}" is not`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function splitOnce(text: string): readonly [string, string?] {
  const at = text.indexOf(":");
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** A number: `0.15`, `35,846,318`, or a fraction, `4/21`. */
export function numberArgument(option: string, text: string): Rational {
  const [over, under, ...more] = text
    .split("/")
    .map((part) => decimal(part.replace(/(\d),(?=\d{3})/g, "$1")));
  if (over && under === undefined && more.length === 0) return over;
  if (over && under && !isZero(under) && more.length === 0)
    return rational(over.numerator * under.denominator, over.denominator * under.numerator);
  throw new UserError(`${option} takes a number such as 0.15, 35,846,318 or 4/21; "${text}" is none`);
}

/** A whole number. */
export function wholeArgument(option: string, text: string): Rational {
  const number = numberArgument(option, text);
  if (number.denominator === 1n) return number;
  throw new UserError(`${option} takes a whole number; "${text}" is none`);
}

import type { PlainDate } from "../base/plain-date.ts";
import { UserError } from "../base/user-error.ts";
import type { Book, BookCondition, ExchangeCap, RightSecurity, Security } from "../model/book.ts";
import { notInBook, securityIn } from "./named-in-book.ts";
import type { Supposition } from "./supposition.ts";

type ApprovalSupposition = Extract<Supposition, { is: "approval" }>;

/** The name by which a security's exchange cap is called among its conditions. */
const EXCHANGE_CAP = "exchange-cap";

/** The book with what a security hangs on given by a date. A cap that securities share is lifted for all of them. */
export function withApproval(book: Book, on: PlainDate, supposed: ApprovalSupposition): Book {
  const id = securityIn(book, supposed.security);
  const right = book.securities[id];
  const given = supposed.given ?? on;
  if (!right || !isRight(right) || namesOf(right).length === 0)
    throw new UserError(`${id} hangs on no approval and no condition in this book`);
  const what = supposed.condition;
  if (what !== null && !namesOf(right).includes(what))
    throw notInBook(`condition of ${id}`, what, namesOf(right));
  const { exchangeCap: cap } = right;
  const lifts = cap !== undefined && (what === null || what === EXCHANGE_CAP);
  const securities = Object.entries(book.securities).map(([each, security]): [string, Security] => {
    if (!isRight(security)) return [each, security];
    const lifted = lifts && (each === id || isShared(cap, security.exchangeCap));
    return [
      each,
      {
        ...security,
        ...(lifted && security.exchangeCap
          ? {
              exchangeCap: {
                ...security.exchangeCap,
                approved: earlier(security.exchangeCap.approved, given),
              },
            }
          : {}),
        ...(each === id
          ? { conditions: security.conditions.map((condition) => fulfilled(condition, what, given)) }
          : {}),
      },
    ];
  });
  return { ...book, securities: Object.fromEntries(securities) };
}

const isRight = (security: Security): security is RightSecurity => "into" in security;

const namesOf = ({ exchangeCap, conditions }: RightSecurity): readonly string[] => [
  ...(exchangeCap ? [EXCHANGE_CAP] : []),
  ...(conditions ?? []).map(({ what }) => what),
];

const isShared = (cap: ExchangeCap, other: ExchangeCap | undefined): boolean =>
  cap.sharedAs !== undefined && cap.sharedAs === other?.sharedAs;

function fulfilled(condition: BookCondition, what: string | null, given: PlainDate): BookCondition {
  if (what !== null && condition.what !== what) return condition;
  return { ...condition, satisfied: earlier(condition.satisfied, given) };
}

const earlier = (known: PlainDate | undefined, given: PlainDate): PlainDate =>
  known !== undefined && known < given ? known : given;

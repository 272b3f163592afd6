/** A small Open Cap Table package, written for these tests; they change a part of it. */
export const manifest = {
  file_type: "OCF_MANIFEST_FILE",
  ocf_version: "1.2.0",
  as_of: "2025-01-31T00:00:00Z",
  issuer: { object_type: "ISSUER", id: "issuer", legal_name: "Example Robotics, Inc." },
  stakeholders_files: [{ filepath: "Stakeholders.ocf.json", md5: "0" }],
  stock_classes_files: [{ filepath: "StockClasses.ocf.json", md5: "0" }],
  vesting_terms_files: [{ filepath: "VestingTerms.ocf.json", md5: "0" }],
  transactions_files: [{ filepath: "Transactions.ocf.json", md5: "0" }],
};

const usd = (amount: string) => ({ amount, currency: "USD" });

export const stakeholders = [
  {
    object_type: "STAKEHOLDER",
    id: "s1",
    name: { legal_name: "Ada Founder" },
    stakeholder_type: "INDIVIDUAL",
    addresses: [
      {
        address_type: "CONTACT",
        street_suite: "1 Main Street",
        city: "Boise",
        country_subdivision: "ID",
        country: "US",
      },
    ],
  },
  {
    object_type: "STAKEHOLDER",
    id: "s2",
    name: { legal_name: "Venture Fund I, L.P." },
    stakeholder_type: "INSTITUTION",
  },
];

export const ratio = (numerator: string, denominator: string) => ({
  type: "RATIO_CONVERSION",
  ratio: { numerator, denominator },
  conversion_price: usd("2.00"),
  rounding_type: "FLOOR",
});

export const stockClasses = [
  { object_type: "STOCK_CLASS", id: "c1", name: "Common Stock", class_type: "COMMON", votes_per_share: "1" },
  {
    object_type: "STOCK_CLASS",
    id: "c2",
    name: "Series A Preferred",
    class_type: "PREFERRED",
    votes_per_share: "1",
    price_per_share: usd("3.00"),
    conversion_rights: [
      {
        type: "STOCK_CLASS_CONVERSION_RIGHT",
        conversion_mechanism: ratio("3", "2"),
        converts_to_stock_class_id: "c1",
      },
    ],
  },
];

export const vestingTerms = [
  {
    object_type: "VESTING_TERMS",
    id: "v1",
    name: "Four quarters after a cliff of two",
    description: "",
    allocation_type: "CUMULATIVE_ROUND_DOWN",
    vesting_conditions: [
      {
        id: "start",
        quantity: "0",
        trigger: { type: "VESTING_START_DATE" },
        next_condition_ids: ["quarterly"],
      },
      {
        id: "quarterly",
        portion: { numerator: "1", denominator: "4" },
        trigger: {
          type: "VESTING_SCHEDULE_RELATIVE",
          relative_to_condition_id: "start",
          period: {
            type: "MONTHS",
            length: 3,
            occurrences: 4,
            day_of_month: "VESTING_START_DAY_OR_LAST_DAY_OF_MONTH",
            cliff_installment: 2,
          },
        },
        next_condition_ids: [],
      },
    ],
  },
];

export const atWill = (conversion_mechanism: object, target: string | undefined = "c1") => ({
  type: "ELECTIVE_AT_WILL",
  trigger_id: "t1",
  conversion_right: { conversion_mechanism, converts_to_stock_class_id: target },
});

export const issuance = (type: string, id: string, more: object) => ({
  object_type: `TX_${type}_ISSUANCE`,
  id: `tx-${id}`,
  security_id: id,
  custom_id: id.toUpperCase(),
  date: "2024-01-10",
  stakeholder_id: "s1",
  ...more,
});

export const transactions = [
  issuance("STOCK", "cs-1", { stock_class_id: "c1", quantity: "900000", share_price: usd("0.0001") }),
  issuance("STOCK", "pa-1", {
    stock_class_id: "c2",
    quantity: "200000",
    share_price: usd("3.00"),
    stakeholder_id: "s2",
  }),
  issuance("EQUITY_COMPENSATION", "op-1", {
    compensation_type: "OPTION_ISO",
    stock_class_id: "c1",
    quantity: "1001",
    exercise_price: usd("0.50"),
    expiration_date: "2034-01-09",
    termination_exercise_windows: [],
    vesting_terms_id: "v1",
  }),
  {
    object_type: "TX_VESTING_START",
    id: "vs",
    security_id: "op-1",
    date: "2024-01-31",
    vesting_condition_id: "start",
  },
  {
    object_type: "TX_EQUITY_COMPENSATION_EXERCISE",
    id: "ex",
    security_id: "op-1",
    date: "2024-09-02",
    quantity: "500",
    resulting_security_ids: ["cs-2"],
  },
  issuance("STOCK", "cs-2", {
    stock_class_id: "c1",
    quantity: "500",
    share_price: usd("0.50"),
    date: "2024-09-02",
  }),
  issuance("WARRANT", "w-1", {
    quantity: "40000",
    purchase_price: usd("1"),
    exercise_price: usd("1.25"),
    warrant_expiration_date: "2030-06-30",
    stakeholder_id: "s2",
    exercise_triggers: [atWill({ type: "FIXED_AMOUNT_CONVERSION", converts_to_quantity: "40000" })],
  }),
  issuance("CONVERTIBLE", "safe-1", {
    convertible_type: "SAFE",
    investment_amount: usd("250000"),
    seniority: 1,
    stakeholder_id: "s2",
    conversion_triggers: [
      atWill({ type: "SAFE_CONVERSION", conversion_mfn: false, conversion_discount: "0.2" }),
    ],
  }),
];

/** The files of a package, with what a test changes. */
export function packageFiles(
  changes: Partial<Record<"stockClasses" | "transactions" | "stakeholders", readonly object[]>> = {},
) {
  const lists = { stakeholders, stockClasses, vestingTerms, transactions, ...changes };
  return [
    { path: "Manifest.ocf.json", text: JSON.stringify(manifest) },
    ...Object.entries(lists).map(([name, items]) => ({
      path: `${name[0]?.toUpperCase()}${name.slice(1)}.ocf.json`,
      text: JSON.stringify({ file_type: "LIST", items }),
    })),
  ];
}

/** From the change of purpose, the filing of the Schedule 13D, and the last day of the ban. */
export const cases: readonly { name: string; from: string; filed: string | null; through: string | null }[] =
  [
    {
      name: "filed on a Friday: through the Monday of the week after next",
      from: "2025-03-03",
      filed: "2025-03-07",
      through: "2025-03-17",
    },
    {
      name: "the tenth day on a Sunday stays there",
      from: "2025-03-03",
      filed: "2025-03-06",
      through: "2025-03-16",
    },
    {
      name: "the tenth day on a holiday stays there",
      from: "2024-12-10",
      filed: "2024-12-15",
      through: "2024-12-25",
    },
    { name: "not filed: no end", from: "2025-03-03", filed: null, through: null },
  ];

/** The form's own words above the signatures of both schedules. */
export const CERTIFICATION =
  "After reasonable inquiry and to the best of my knowledge and belief, I certify that the information set forth in this statement is true, complete and correct.";

const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Whether `value` is a day of the calendar in ISO 8601, with or without time and zone. */
export function isIsoDate(value: string): boolean {
  const day = value.match(ISO_DATE)?.[1];
  if (day === undefined || Number.isNaN(Date.parse(value))) return false;
  // Date.parse lets 30 February pass as 2 March.
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

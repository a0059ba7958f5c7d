/** Facts in a row, each of which stays in one line: a date is not parted. */
export function Facts({ facts }: { facts: readonly (string | undefined)[] }) {
  const known = facts.filter((fact) => fact);
  return (
    <span>
      {known.map((fact, index) => (
        <span key={fact} className="fact">
          {index > 0 && ' · '}
          <bdi>{fact}</bdi>
        </span>
      ))}
    </span>
  );
}

/** Facts in a row, each once and each in one line if it fits: a date is not parted. */
export function Facts({ facts }: { facts: readonly (string | undefined)[] }) {
  const known = [...new Set(facts.filter((fact) => fact))];
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

import type { Guide } from './my-cases.ts';

/** What comes after, with where to do it. */
export function GuideCard({ guide }: { guide: Guide }) {
  return (
    <section className="card stack case-guide" aria-label={guide.title}>
      <h2>{guide.title}</h2>
      <ul className="stack">
        {guide.items.map((item) => (
          <li key={item.title}>
            <h3>{item.title}</h3>
            <p>{item.text}</p>
            {item.url && (
              <a href={item.url} target="_blank" rel="noreferrer">
                {item.url.replace(/^https?:\/\//, '')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

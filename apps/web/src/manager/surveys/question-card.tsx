import type { SurveyReport } from './surveys-api.ts';

const words = ['전혀 그렇지 않다', '그렇지 않다', '보통', '그렇다', '매우 그렇다'];

/** One question: its share of the best, beside the year before, and how often each key was pressed. */
export function QuestionCard({ question }: { question: SurveyReport['questions'][number] }) {
  const { label, percent, baseline, distribution, answers } = question;
  const most = Math.max(1, ...distribution);
  const gap = percent === null || !baseline ? null : Math.round((percent - baseline.percent) * 10) / 10;
  return (
    <section className="card stack" aria-label={label}>
      <h2>{label}</h2>
      <p className="surveys-figure">
        <strong className="num">{percent === null ? '–' : `${percent.toFixed(1)} %`}</strong>
        {baseline && (
          <span>
            {baseline.year}년 {baseline.percent.toFixed(1)} %
            {gap !== null && (
              <b data-better={gap >= 0 || undefined}>
                {gap >= 0 ? ` ▲ ${gap.toFixed(1)}` : ` ▼ ${Math.abs(gap).toFixed(1)}`}
              </b>
            )}
          </span>
        )}
      </p>
      <table className="surveys-keys">
        <caption className="visually-hidden">응답 {answers}건의 분포</caption>
        <tbody>
          {distribution
            .map((count, at) => ({ count, score: at + 1 }))
            .toReversed()
            .map(({ count, score }) => (
              <tr key={score}>
                <th scope="row">
                  {score}. {words[score - 1]}
                </th>
                <td className="surveys-bar" aria-hidden="true">
                  <i style={{ inlineSize: `${(count / most) * 100}%` }} />
                </td>
                <td className="num">{count}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

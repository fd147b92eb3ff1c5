import type { SurveyReport } from './surveys-api.ts';

/** Results of each unit that enough people answered about. */
export function UnitTable({ report: { units, questions } }: { report: SurveyReport }) {
  return (
    <table className="surveys-units">
      <caption>
        <h2>부서별</h2>
        <p className="small subtle">응답이 5건 미만이면 누구의 답인지 알 수 있어 비율을 보이지 않습니다.</p>
      </caption>
      <thead>
        <tr>
          <th scope="col">부서</th>
          <th scope="col">응답</th>
          {questions.map(({ code, label }) => (
            <th key={code} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {units.map(({ unit, label, answers, percents }) => (
          <tr key={unit}>
            <th scope="row">{label}</th>
            <td className="num">{percents ? answers : '5건 미만'}</td>
            {questions.map(({ code }) => (
              <td key={code} className="num">
                {percents?.[code] === undefined ? '–' : `${percents[code].toFixed(1)} %`}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

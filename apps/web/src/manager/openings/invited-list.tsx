import { useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ChangeEvent } from 'react';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { openingsKey, uploadInvited, type ListFault, type Rule } from './openings.ts';

/** More than anybody mends in one go. */
const SHOWN = 200;
const MAX_BYTES = 3 * 1024 * 1024;

const reasons: Record<string, string> = {
  'name-missing': '이름이 비어 있습니다.',
  'name-too-long': '이름이 60자를 넘습니다.',
  'name-has-odd-characters': '이름에 숫자나 기호가 있습니다.',
  'not-a-date': '생년월일이 있는 날짜가 아닙니다. 1944-03-02처럼 연도 네 자리로 써 주십시오.',
  'not-a-mobile-phone': '휴대전화번호가 아닙니다. 비워 두셔도 됩니다.',
  'too-few-columns': '칸이 모자랍니다.',
  'too-many-columns': '칸이 남습니다. 이름에 쉼표가 있는지 확인해 주십시오.',
  'line-too-long': '줄이 너무 깁니다.',
  'quote-not-closed': '큰따옴표(")가 닫히지 않았습니다.',
};
const faultWords = ({ reason, sameAs }: ListFault): string =>
  reason === 'twice' ? `${sameAs}번째 줄과 같은 분입니다.` : (reasons[reason] ?? reason);

const asBase64 = async (file: File): Promise<string> => {
  const url = await new Promise<string>((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(new Error('The file could not be read.'));
    reader.readAsDataURL(file);
  });
  return url.slice(url.indexOf(',') + 1);
};

/** Takes in a file of invited people: all of it, or a list of what is wrong in it. */
export function InvitedList({ rule }: { rule: Rule }) {
  const id = useId();
  const client = useQueryClient();
  const act = useAct(uploadInvited);
  const [mode, setMode] = useState<'add' | 'replace'>('add');
  const [file, setFile] = useState<File | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0] ?? null;
    act.reset();
    setFile(chosen);
    setFault(chosen && chosen.size > MAX_BYTES ? '파일이 3 MB를 넘습니다. 나누어 올려 주십시오.' : null);
  };
  const upload = async () => {
    if (!file) return setFault('파일을 골라 주십시오.');
    if (fault) return;
    act.mutate(
      { code: rule.code, mode, contentBase64: await asBase64(file) },
      { onSuccess: () => void client.invalidateQueries({ queryKey: openingsKey }) },
    );
  };
  const lines = isProblem(act.error, 'vaccination.list-has-faults')
    ? (act.error.facts['lines'] as ListFault[])
    : null;
  return (
    <section className="card stack" aria-labelledby={`${id}-title`}>
      <div>
        <h2 id={`${id}-title`}>초대 명단 · {rule.invited.toLocaleString('ko-KR')}명</h2>
        <p className="subtle small">
          첫 줄에 이름, 생년월일(전화번호는 선택)이 적힌 CSV 파일을 올려 주십시오. 엑셀의 ‘CSV’와 ‘CSV
          UTF-8’을 모두 받습니다. 이름은 저장하지 않고 대조용 값만 남기므로 다시 볼 수 없습니다.
        </p>
      </div>
      <div className="ui-field">
        <label className="ui-label" htmlFor={`${id}-file`}>
          명단 파일
        </label>
        <input
          id={`${id}-file`}
          className="openings-file"
          type="file"
          accept=".csv,text/csv,text/plain"
          onChange={choose}
          aria-describedby={fault ? `${id}-fault` : undefined}
        />
        {fault && (
          <p className="ui-error" id={`${id}-fault`} role="alert">
            {fault}
          </p>
        )}
      </div>
      <fieldset className="ui-field">
        <legend className="ui-label">올리는 방법</legend>
        <label className="openings-radio">
          <input type="radio" name={`${id}-mode`} checked={mode === 'add'} onChange={() => setMode('add')} />
          지금 명단에 더하기
        </label>
        <label className="openings-radio">
          <input
            type="radio"
            name={`${id}-mode`}
            checked={mode === 'replace'}
            onChange={() => setMode('replace')}
          />
          이 파일로 바꾸기 (파일에 없는 분은 명단에서 빠집니다)
        </label>
      </fieldset>
      <div>
        <Button tone="secondary" onPress={() => void upload()} isPending={act.isPending}>
          명단 올리기
        </Button>
      </div>
      <div aria-live="polite">
        {act.data && (
          <Notice
            tone="success"
            title={`명단을 저장했습니다. 모두 ${act.data.total.toLocaleString('ko-KR')}명입니다.`}
          >
            <p className="num">
              새로 {act.data.added}명 · 이미 있던 {act.data.known}명 · 빠진 {act.data.removed}명
            </p>
          </Notice>
        )}
        {act.error && !lines && <ErrorPanel cause={act.error} />}
        {lines && (
          <Notice
            tone="danger"
            title={`고칠 줄이 ${act.error?.fact('count')}개 있어 저장하지 않았습니다.`}
            isUrgent
          >
            <p>파일을 고쳐 다시 올려 주십시오. 명단은 전과 같습니다.</p>
            <div className="openings-faults">
              <table>
                <thead>
                  <tr>
                    <th scope="col">줄</th>
                    <th scope="col">고칠 것</th>
                  </tr>
                </thead>
                <tbody>
                  {lines.slice(0, SHOWN).map((line) => (
                    <tr key={`${line.line}-${line.reason}`}>
                      <td className="num">{line.line}</td>
                      <td>{faultWords(line)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {lines.length > SHOWN && (
              <p>먼저 {SHOWN}줄만 보여 드립니다. 고쳐 올리시면 나머지를 이어서 보여 드립니다.</p>
            )}
          </Notice>
        )}
      </div>
    </section>
  );
}

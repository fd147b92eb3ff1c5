/** The line as the two kinds of screens show it: as wide in letters as they are. */
export function MessagePreview({ text }: { text: string }) {
  return (
    <figure className="screens-preview" aria-label="미리 보기">
      {(['wide', 'tall'] as const).map((shape) => (
        <div key={shape} data-shape={shape}>
          <p data-length={text.length > 56 ? 'long' : undefined}>{text || '문구가 여기에 나옵니다.'}</p>
        </div>
      ))}
      <figcaption className="subtle small">가로 화면과 세로 화면에서 보이는 모습</figcaption>
    </figure>
  );
}

import type { BoardOffer, StandbyBoard } from './standby-desk.ts';

/** How today's places stand, a row per offer, and whether the line is long enough for them. */
export function PlacesTiles({ board }: { board: StandbyBoard }) {
  const { offers, acceptance } = board;
  const rate = Math.round(acceptance.rate * 100);
  return (
    <section className="card standby-places" aria-labelledby="standby-places">
      <div className="standby-card-head">
        <h2 id="standby-places">오늘의 자리</h2>
        <p className="subtle small num">
          {acceptance.offers === 0
            ? '아직 답한 제안이 없어 수락률을 절반으로 봅니다'
            : `수락률 ${rate}% (최근 제안 ${acceptance.offers}건 중 ${acceptance.accepted}건)`}
        </p>
      </div>
      <table className="standby-table">
        <thead>
          <tr>
            <th scope="col">백신</th>
            <th scope="col">알린 자리</th>
            <th scope="col">늦어서 나온 자리</th>
            <th scope="col">빈 자리</th>
            <th scope="col">제안 중</th>
            <th scope="col">수락</th>
            <th scope="col">줄</th>
          </tr>
        </thead>
        <tbody>
          {offers.map((offer) => (
            <tr key={offer.code}>
              <th scope="row">
                {offer.label}
                <LineWords offer={offer} />
              </th>
              <td className="num">{offer.places.announced}</td>
              <td className="num">{offer.places.late}</td>
              <td className="num standby-open">{offer.places.open}</td>
              <td className="num">{offer.places.offered}</td>
              <td className="num">{offer.places.accepted}</td>
              <td className="num">{offer.waiting}명</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LineWords({ offer }: { offer: BoardOffer }) {
  const { places, waiting, needed } = offer;
  if (places.open === 0) return null;
  if (waiting === 0) return <span className="standby-short">줄 서신 분이 없습니다</span>;
  if (waiting >= needed) return null;
  return (
    <span className="standby-short">
      빈 자리를 채우려면 보통 {needed}명이 필요한데 {waiting}명이 서 있습니다
    </span>
  );
}

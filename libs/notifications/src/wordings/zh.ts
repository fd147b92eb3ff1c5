/** The Korean wordings in Chinese, by purpose, written with the characters of KS X 1001. */
export const chineseWordings: Readonly<Record<string, string>> = {
  'shuttle-seat':
    '[{place}] {name} 貴下, {date} 班車案內.\n{departs} {stop} 出發 → {arrives} 到着 ({seats}座)\n' +
    '請提前5分到站. 預約番號 {number}',
  code: '[Charye] 認證番號 {code} ({minutes}分內有效). 請勿告知他人.',
  'care-consent':
    '[Charye] {carer} 要代爲預約. 如同意, 請將番號 {code} 告知 {carer} ({minutes}分內). ' +
    '代爲預約者可以査看及變更預約. 如不認識此人, 請勿告知.',
  confirmation:
    '[{place}] {name} 貴下, 預約已確定.\n預約番號 {number}\n{visits}\n' +
    '場所: {address}\n請提前10分到達, 竝携帶身分證.\n變更: {change}\n取消: {cancel}',
  move:
    '[{place}] {name} 貴下, 預約已變更如下.\n預約番號 {number}\n{visits}\n場所: {address}\n' +
    '變更: {change}\n取消: {cancel}',
  'choose-anew':
    '[{place}] {name} 貴下, 因中心事由, 下列預約不能進行, 敬請諒解.\n預約番號 {number}\n{visits}\n' +
    '事由: {reason}\n請選擇新的日時: {change}',
  'move-by-office':
    '[{place}] {name} 貴下, 因中心事由, 預約已變更如下, 敬請諒解.\n預約番號 {number}\n{visits}\n' +
    '事由: {reason}\n場所: {address}\n如不便前來, 變更: {change}\n取消: {cancel}',
  reminder: '[{place}] {name} 貴下, 明日 {date} {time} 有 {service} 預約. 預約番號 {number}',
  'reminder-morning': '[{place}] {name} 貴下, 今日 {time} 有 {service} 預約. 預約番號 {number}',
  survey:
    '[{place}] {name} 貴下, {kind} 民願已處理完畢. 稍後由 {phone} 自動來電, 詢問滿意度 (1分以內). ' +
    '如不願意, 請在通話中按9.',
  cancellation: '[{place}] {name} 貴下, 下列預約已取消.\n預約番號 {number}\n{visits}',
  'bulk-notice': '[{place}] {text}',
  'bulk-moved':
    '[{place}] {name} 貴下, {service} 預約已變更如下.\n變更前 {before}\n變更後 {date} {time}\n' +
    '預約番號 {number}\n場所: {address}',
  opening: '[{place}] {name} 貴下, 申請通知的預約已開始.\n{period} 可在網站或以電話預約.\n本通知僅發送一次.',
  'standby-offer':
    '[{place}] {name} 貴下, 今日 {time} 前可前來的 {service} 有空席.\n' +
    '請在 {until} 前 ({minutes}分) 回答. 無回答則讓與下一位.\n{link}',
  missed:
    '[{place}] {name} 貴下, {date} {time} {service} 未前來, 預約已終了 (預約番號 {number}).\n' +
    '再次預約: {book}\n電話: {phone}',
  'missed-with-following':
    '[{place}] {name} 貴下, {date} {time} {service} 未前來, 後續預約亦已取消 (預約番號 {number}).\n' +
    '取消的預約\n{visits}\n可以從頭再次預約: {book}\n電話: {phone}',
  'missed-standby':
    '[{place}] {name} 貴下, 接受了 {date} {time} {service} 空席而未前來.\n' +
    '至 {until} 不能申請當日空席. 可以一般預約: {book}\n如有事由, 請來電: {phone}',
};

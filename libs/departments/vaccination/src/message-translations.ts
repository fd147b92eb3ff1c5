const FEVER = 'If you have a fever of 37.5 C or more, please postpone.';

/** The wordings of the department in English, Chinese (letters of KS X 1001) and Vietnamese (without accents), by purpose. */
export const messageTranslations = {
  en: {
    confirmation:
      '[{place}] Dear {name}, your vaccination booking is confirmed.\nBooking no. {number}\n{visits}\nPlace: {address}\n' +
      'Please bring your ID. You may enter from 10 minutes before your time. If you have a fever or feel unwell, do not come: change your booking.\nChange: {change}\nCancel: {cancel}',
    move:
      '[{place}] Dear {name}, your vaccination booking has been changed to:\nBooking no. {number}\n{visits}\nPlace: {address}\n' +
      'Please bring your ID.\nChange: {change}\nCancel: {cancel}',
    'choose-anew':
      '[{place}] Dear {name}, we are sorry: the centre cannot give the vaccination below as planned.\nBooking no. {number}\n{visits}\nReason: {reason}\n' +
      'Please choose a new time here:\n{change}\nWe also help by phone.',
    reminder:
      '[{place}] Dear {name}, your {service} vaccination is tomorrow, {date} {time}.\nBooking no. {number}\nPlace: {address}\n' +
      `Please bring your ID. ${FEVER}`,
    'reminder-morning':
      '[{place}] Dear {name}, your {service} vaccination is today at {time}. Booking no. {number}\n' +
      'Please bring your ID. If you have a fever of 37.5 C or more, do not come: change your booking.',
    'bulk-moved':
      '[{place}] Dear {name}, the interval between doses has changed, and so has your {service} date.\nBefore: {before}\nNow: {date} {time}\n' +
      'Booking no. {number}\nPlace: {address}\nIf you cannot come that day, choose another one under "My booking".',
    opening:
      '[{place}] Dear {name}, vaccination booking has opened, as you asked us to tell you.\nYou may book {period}, online or by phone.\n' +
      'You will be asked to prove who you are. We send this notice only once.',
    'standby-offer':
      '[{place}] Dear {name}, a leftover {service} dose is yours if you can come by {time} today.\n' +
      'Please answer below by {until} ({minutes} min). Without an answer it goes to the next person.\n{link}\n' +
      'Place: {address}. Please bring your ID.',
    'missed-with-following':
      '[{place}] Dear {name}, you did not come for {service} on {date} {time}, so the following vaccination is cancelled too (no. {number}).\n' +
      'Cancelled:\n{visits}\nPlease book again from the first dose: {book}\nPhone: {phone}',
    'missed-standby':
      '[{place}] Dear {name}, you accepted a leftover {service} dose on {date} {time} but did not come.\n' +
      'Until {until} you cannot ask for leftover doses. Ordinary booking is open: {book}\nIf something came up, please phone: {phone}',
  },
  zh: {
    confirmation:
      '[{place}] {name} 貴下, 預防接種預約已確定.\n預約番號 {number}\n{visits}\n場所: {address}\n' +
      '請携帶身分證. 預約時刻10分前起可以入場. 如有發熱等症狀, 請勿前來, 竝變更預約.\n變更: {change}\n取消: {cancel}',
    move:
      '[{place}] {name} 貴下, 預防接種預約已變更如下.\n預約番號 {number}\n{visits}\n場所: {address}\n' +
      '請携帶身分證.\n變更: {change}\n取消: {cancel}',
    'choose-anew':
      '[{place}] {name} 貴下, 因中心事由, 下列預防接種不能如期進行, 敬請諒解.\n預約番號 {number}\n{visits}\n事由: {reason}\n' +
      '請在下列網址選擇新的日時.\n{change}\n電話亦可協助.',
    reminder:
      '[{place}] {name} 貴下, 明日 {date} {time} 是 {service} 接種日.\n預約番號 {number}\n場所: {address}\n' +
      '請携帶身分證. 如有37.5度以上發熱, 請延期接種.',
    'reminder-morning':
      '[{place}] {name} 貴下, 今日 {time} 是 {service} 接種時間. 預約番號 {number}\n' +
      '請携帶身分證. 如有37.5度以上發熱, 請勿前來, 竝變更預約.',
    'bulk-moved':
      '[{place}] {name} 貴下, 因接種間隔變更, {service} 接種日已變更.\n變更前 {before}\n變更後 {date} {time}\n' +
      '預約番號 {number}\n場所: {address}\n如當日不便前來, 可以在預約確認中改選他日.',
    opening:
      '[{place}] {name} 貴下, 申請通知的預防接種預約已開始.\n{period} 可在網站或以電話預約.\n' +
      '預約時須確認本人. 本通知僅發送一次.',
    'standby-offer':
      '[{place}] {name} 貴下, 今日 {time} 前可前來者, 有 {service} 殘餘疫苗.\n' +
      '請在 {until} 前 ({minutes}分) 回答. 無回答則讓與下一位.\n{link}\n場所: {address}. 請携帶身分證.',
    'missed-with-following':
      '[{place}] {name} 貴下, {date} {time} 未接種 {service}, 後續接種預約亦已取消 (預約番號 {number}).\n' +
      '取消的預約\n{visits}\n請從第1次再次預約: {book}\n電話: {phone}',
    'missed-standby':
      '[{place}] {name} 貴下, 接受了 {date} {time} {service} 殘餘疫苗而未前來.\n' +
      '至 {until} 不能申請殘餘疫苗. 可以一般預約: {book}\n如有事由, 請來電: {phone}',
  },
  vi: {
    confirmation:
      '[{place}] {name}: lich tiem chung da duoc xac nhan.\nSo dat lich {number}\n{visits}\nDia diem: {address}\n' +
      'Vui long mang giay to tuy than. Co the vao truoc gio hen 10 phut. Neu bi sot hoac khong khoe, xin dung den va hay doi lich.\nDoi lich: {change}\nHuy: {cancel}',
    move:
      '[{place}] {name}: lich tiem chung da doi nhu sau.\nSo dat lich {number}\n{visits}\nDia diem: {address}\n' +
      'Vui long mang giay to tuy than.\nDoi lich: {change}\nHuy: {cancel}',
    'choose-anew':
      '[{place}] {name}: xin loi, trung tam khong the tiem chung dung lich sau.\nSo dat lich {number}\n{visits}\nLy do: {reason}\n' +
      'Vui long chon gio moi tai day:\n{change}\nChung toi cung ho tro qua dien thoai.',
    reminder:
      '[{place}] {name}: ngay mai {date} {time} la ngay tiem {service}.\nSo dat lich {number}\nDia diem: {address}\n' +
      'Vui long mang giay to tuy than. Neu sot tu 37.5 do tro len, xin hoan tiem.',
    'reminder-morning':
      '[{place}] {name}: hom nay {time} la gio tiem {service}. So dat lich {number}\n' +
      'Vui long mang giay to tuy than. Neu sot tu 37.5 do tro len, xin dung den va hay doi lich.',
    'bulk-moved':
      '[{place}] {name}: khoang cach giua cac mui tiem thay doi nen ngay tiem {service} cung doi.\nTruoc: {before}\nMoi: {date} {time}\n' +
      'So dat lich {number}\nDia diem: {address}\nNeu khong den duoc ngay nay, co the chon ngay khac trong muc xem lich hen.',
    opening:
      '[{place}] {name}: da bat dau nhan dat lich tiem chung nhu ban yeu cau bao.\nDat lich {period}, qua trang web hoac dien thoai.\n' +
      'Khi dat lich can xac nhan danh tinh. Thong bao nay chi gui mot lan.',
    'standby-offer':
      '[{place}] {name}: con vac xin {service} du neu ban den truoc {time} hom nay.\n' +
      'Vui long tra loi truoc {until} ({minutes} phut). Neu khong, se danh cho nguoi tiep theo.\n{link}\n' +
      'Dia diem: {address}. Vui long mang giay to tuy than.',
    'missed-with-following':
      '[{place}] {name}: ban da khong tiem {service} luc {date} {time} nen lich tiem sau cung bi huy (so {number}).\n' +
      'Lich da huy:\n{visits}\nVui long dat lai tu mui 1: {book}\nDien thoai: {phone}',
    'missed-standby':
      '[{place}] {name}: ban da nhan vac xin {service} du luc {date} {time} nhung khong den.\n' +
      'Den {until} ban khong the xin vac xin du. Van co the dat lich thuong: {book}\nNeu co ly do, hay goi: {phone}',
  },
};

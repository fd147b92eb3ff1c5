/** The wordings of the department in English, Chinese (letters of KS X 1001) and Vietnamese (without accents), by purpose. */
export const messageTranslations = {
  en: {
    confirmation:
      '[{place}] Dear {name}, your visit is booked.\nBooking no. {number}\n{visits}\nPlace: {address}\n' +
      'Please bring your ID. To apply for a passport you need one passport photo of the last 6 months and the fee.\nChange: {change}\nCancel: {cancel}',
    reminder:
      '[{place}] Dear {name}, your visit is tomorrow, {date} {time}: {service}.\nBooking no. {number}\nPlace: {address}\n' +
      'Please bring your ID and the documents you need.',
    'case-received':
      '[{place}] Dear {name}, your passport application ({kind}) has been received.\nNo. {number}\nReady by {deadline}\n' +
      'Follow it: {link}\nQuestions: {unit} {phone}',
    'case-done':
      '[{place}] Dear {name}, your passport ({kind}, no. {number}) is ready ({result}). Please collect it with your ID.\n' +
      'By law it becomes void if not collected within 6 months.\nDetails: {link}\nQuestions: {unit} {phone}',
    'case-waiting':
      '[{place}] Dear {name}, your passport (no. {number}) has been ready for {days} days. Please collect it with your ID.\n' +
      'By law it becomes void on {lapses}.\nDetails: {link}\nQuestions: {unit} {phone}',
  },
  zh: {
    confirmation:
      '[{place}] {name} 貴下, 訪問預約已確定.\n預約番號 {number}\n{visits}\n場所: {address}\n' +
      '請携帶身分證. 申請旅券須備6個月以內的旅券用寫眞1張及手數料.\n變更: {change}\n取消: {cancel}',
    reminder:
      '[{place}] {name} 貴下, 明日 {date} {time} 有 {service} 預約.\n預約番號 {number}\n場所: {address}\n' +
      '請携帶身分證及所需書類.',
    'case-received':
      '[{place}] {name} 貴下, 旅券({kind})申請已接受.\n接受番號 {number}\n交付豫定 {deadline}\n' +
      '進行確認: {link}\n問議: {unit} {phone}',
    'case-done':
      '[{place}] {name} 貴下, 旅券({kind}, {number})已可領取({result}). 請携帶身分證.\n' +
      '6個月以內未領取, 依法失效.\n詳細內容: {link}\n問議: {unit} {phone}',
    'case-waiting':
      '[{place}] {name} 貴下, 旅券({number})可領取後已過 {days}日. 請携帶身分證領取.\n' +
      '{lapses} 起依法失效.\n詳細內容: {link}\n問議: {unit} {phone}',
  },
  vi: {
    confirmation:
      '[{place}] {name}: lich hen da duoc xac nhan.\nSo dat lich {number}\n{visits}\nDia diem: {address}\n' +
      'Vui long mang giay to tuy than. De xin ho chieu can 1 anh ho chieu chup trong 6 thang va le phi.\nDoi lich: {change}\nHuy: {cancel}',
    reminder:
      '[{place}] {name}: ngay mai {date} {time} ban co hen {service}.\nSo dat lich {number}\nDia diem: {address}\n' +
      'Vui long mang giay to tuy than va cac giay to can thiet.',
    'case-received':
      '[{place}] {name}: da nhan don xin ho chieu ({kind}).\nSo {number}\nDu kien xong {deadline}\n' +
      'Theo doi: {link}\nHoi dap: {unit} {phone}',
    'case-done':
      '[{place}] {name}: ho chieu ({kind}, so {number}) da san sang ({result}). Vui long mang giay to tuy than den nhan.\n' +
      'Theo luat, qua 6 thang khong nhan thi ho chieu het hieu luc.\nChi tiet: {link}\nHoi dap: {unit} {phone}',
    'case-waiting':
      '[{place}] {name}: ho chieu (so {number}) da san sang {days} ngay. Vui long mang giay to tuy than den nhan.\n' +
      'Theo luat, ho chieu het hieu luc tu {lapses}.\nChi tiet: {link}\nHoi dap: {unit} {phone}',
  },
};

/** The wordings of the department in English, Chinese (letters of KS X 1001) and Vietnamese (without accents), by purpose. */
export const messageTranslations = {
  en: {
    confirmation:
      '[{place}] Dear {name}, your visit is booked.\nBooking no. {number}\n{visits}\nPlace: {address}\n' +
      'Please bring your ID. To apply for a passport you need one passport photo of the last 6 months and the fee.\nChange: {change}\nCancel: {cancel}',
    reminder:
      '[{place}] Dear {name}, your visit is tomorrow, {date} {time}: {service}.\nBooking no. {number}\nPlace: {address}\n' +
      'Please bring your ID and the documents you need.',
  },
  zh: {
    confirmation:
      '[{place}] {name} 貴下, 訪問預約已確定.\n預約番號 {number}\n{visits}\n場所: {address}\n' +
      '請携帶身分證. 申請旅券須備6個月以內的旅券用寫眞1張及手數料.\n變更: {change}\n取消: {cancel}',
    reminder:
      '[{place}] {name} 貴下, 明日 {date} {time} 有 {service} 預約.\n預約番號 {number}\n場所: {address}\n' +
      '請携帶身分證及所需書類.',
  },
  vi: {
    confirmation:
      '[{place}] {name}: lich hen da duoc xac nhan.\nSo dat lich {number}\n{visits}\nDia diem: {address}\n' +
      'Vui long mang giay to tuy than. De xin ho chieu can 1 anh ho chieu chup trong 6 thang va le phi.\nDoi lich: {change}\nHuy: {cancel}',
    reminder:
      '[{place}] {name}: ngay mai {date} {time} ban co hen {service}.\nSo dat lich {number}\nDia diem: {address}\n' +
      'Vui long mang giay to tuy than va cac giay to can thiet.',
  },
};

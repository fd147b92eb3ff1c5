/** The Korean wordings in Vietnamese, by purpose, without the accents that KS X 1001 does not have. */
export const vietnameseWordings: Readonly<Record<string, string>> = {
  'shuttle-seat':
    '[{place}] {name}: xe dua don ngay {date}.\n{departs} tu {stop} -> {arrives} den trung tam ({seats} cho)\n' +
    'Vui long co mat truoc 5 phut. So dat lich {number}',
  code: '[Charye] Ma xac nhan {code} (trong {minutes} phut). Khong cho nguoi khac biet.',
  'care-consent':
    '[Charye] {carer} muon dat lich thay ban. Neu dong y, hay cho {carer} biet so {code} (trong {minutes} phut). ' +
    'Nguoi dat thay co the xem va doi lich cua ban. Neu khong quen biet, xin dung cho biet so nay.',
  confirmation:
    '[{place}] {name}: lich hen da duoc xac nhan.\nSo dat lich {number}\n{visits}\n' +
    'Dia diem: {address}\nVui long den truoc 10 phut va mang giay to tuy than.\nDoi lich: {change}\nHuy: {cancel}',
  move:
    '[{place}] {name}: lich hen da doi nhu sau.\nSo dat lich {number}\n{visits}\nDia diem: {address}\n' +
    'Doi lich: {change}\nHuy: {cancel}',
  'choose-anew':
    '[{place}] {name}: xin loi, trung tam khong the thuc hien lich hen sau.\nSo dat lich {number}\n{visits}\n' +
    'Ly do: {reason}\nVui long chon gio moi: {change}',
  'move-by-office':
    '[{place}] {name}: xin loi, trung tam phai doi lich hen cua ban nhu sau.\nSo dat lich {number}\n{visits}\n' +
    'Ly do: {reason}\nDia diem: {address}\nNeu khong den duoc, doi lich: {change}\nHuy: {cancel}',
  reminder: '[{place}] {name}: ngay mai {date} {time} ban co hen {service}. So dat lich {number}',
  'reminder-morning': '[{place}] {name}: hom nay {time} ban co hen {service}. So dat lich {number}',
  survey:
    '[{place}] {name}: ho so {kind} da xong. Lat nua se co cuoc goi tu dong tu {phone} hoi muc do hai long (duoi 1 phut). ' +
    'Neu khong muon, hay bam so 9 khi nghe may.',
  cancellation: '[{place}] {name}: lich hen sau da bi huy.\nSo dat lich {number}\n{visits}',
  'bulk-notice': '[{place}] {text}',
  'bulk-moved':
    '[{place}] {name}: lich hen {service} da doi.\nTruoc: {before}\nMoi: {date} {time}\n' +
    'So dat lich {number}\nDia diem: {address}',
  opening:
    '[{place}] {name}: da bat dau nhan dat lich nhu ban yeu cau bao.\nDat lich {period}, qua trang web hoac dien thoai.\n' +
    'Thong bao nay chi gui mot lan.',
  'standby-offer':
    '[{place}] {name}: con cho {service} neu ban den truoc {time} hom nay.\n' +
    'Vui long tra loi truoc {until} ({minutes} phut). Neu khong, cho se danh cho nguoi tiep theo.\n{link}',
  missed:
    '[{place}] {name}: ban da khong den {service} luc {date} {time} nen lich hen da ket thuc (so {number}).\n' +
    'Dat lai: {book}\nDien thoai: {phone}',
  'missed-with-following':
    '[{place}] {name}: ban da khong den {service} luc {date} {time} nen cac lich hen sau cung bi huy (so {number}).\n' +
    'Lich da huy:\n{visits}\nCo the dat lai tu dau: {book}\nDien thoai: {phone}',
  'missed-standby':
    '[{place}] {name}: ban da nhan cho {service} {date} {time} nhung khong den.\n' +
    'Den {until} ban khong the xin cho trong ngay. Van co the dat lich thuong: {book}\nNeu co ly do, hay goi: {phone}',
};

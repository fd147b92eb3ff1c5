/** The wordings of the department in English, Chinese (letters of KS X 1001) and Vietnamese (without accents), by purpose. */
export const messageTranslations = {
  en: {
    'case-received':
      '[{place}] Dear {name}, your application "{kind}" has been received.\nNo. {number}\nAnswer by {deadline}\n' +
      'Follow it: {link}\nQuestions: {unit} {phone}',
    'case-extended':
      '[{place}] Dear {name}, the time for your application "{kind}" ({number}) has been extended to {deadline}.\n' +
      'Reason: {link}\nQuestions: {unit} {phone}',
    'case-supplement':
      '[{place}] Dear {name}, your application "{kind}" ({number}) needs something more. The time until you bring it does not count.\n' +
      'What is missing: {link}\nQuestions: {unit} {phone}',
    'case-returned':
      '[{place}] Dear {name}, your application "{kind}" has been returned ({number}).\nReason: {link}\nQuestions: {unit} {phone}',
    'case-done':
      '[{place}] Dear {name}, your application "{kind}" ({number}) is finished.\nResult: {result}\n' +
      'Details: {link}\nQuestions: {unit} {phone}',
  },
  zh: {
    'case-received':
      '[{place}] {name} 貴下, {kind} 民願已接受.\n接受番號 {number}\n處理期限 {deadline}\n' +
      '進行確認: {link}\n問議: {unit} {phone}',
    'case-extended':
      '[{place}] {name} 貴下, {kind} 民願({number})的處理期限已延長至 {deadline}.\n' +
      '事由確認: {link}\n問議: {unit} {phone}',
    'case-supplement':
      '[{place}] {name} 貴下, {kind} 民願({number})須補完. 補完期間不計入處理期間.\n' +
      '補完內容: {link}\n問議: {unit} {phone}',
    'case-returned':
      '[{place}] {name} 貴下, {kind} 民願已返戾({number}).\n事由確認: {link}\n問議: {unit} {phone}',
    'case-done':
      '[{place}] {name} 貴下, {kind} 民願({number})已處理完畢.\n結果: {result}\n' +
      '詳細內容: {link}\n問議: {unit} {phone}',
  },
  vi: {
    'case-received':
      '[{place}] {name}: da nhan ho so {kind}.\nSo {number}\nHan giai quyet {deadline}\n' +
      'Theo doi: {link}\nHoi dap: {unit} {phone}',
    'case-extended':
      '[{place}] {name}: han giai quyet ho so {kind} ({number}) duoc keo dai den {deadline}.\n' +
      'Ly do: {link}\nHoi dap: {unit} {phone}',
    'case-supplement':
      '[{place}] {name}: ho so {kind} ({number}) can bo sung. Thoi gian bo sung khong tinh vao han giai quyet.\n' +
      'Noi dung: {link}\nHoi dap: {unit} {phone}',
    'case-returned':
      '[{place}] {name}: ho so {kind} bi tra lai ({number}).\nLy do: {link}\nHoi dap: {unit} {phone}',
    'case-done':
      '[{place}] {name}: ho so {kind} ({number}) da giai quyet xong.\nKet qua: {result}\n' +
      'Chi tiet: {link}\nHoi dap: {unit} {phone}',
  },
};

/** Registrations of the family end with what is to be done next. */
export const familyTranslations = {
  en: {
    'case-done':
      '[{place}] Dear {name}, your registration "{kind}" is finished ({number}).\nResult: {result}\n' +
      'What to do next: {link}\nQuestions: {unit} {phone}',
  },
  zh: {
    'case-done':
      '[{place}] {name} 貴下, {kind} 已處理完畢({number}).\n結果: {result}\n' +
      '後續案內: {link}\n問議: {unit} {phone}',
  },
  vi: {
    'case-done':
      '[{place}] {name}: {kind} da giai quyet xong ({number}).\nKet qua: {result}\n' +
      'Viec can lam tiep: {link}\nHoi dap: {unit} {phone}',
  },
};

/** What a resident or a visitor at the kiosk can meet; anything else falls back to Korean. */
export const problems = {
  client_unreachable: {
    title: 'Không kết nối được máy chủ.',
    next: 'Kiểm tra mạng rồi nhấn lại. Nội dung đã nhập vẫn còn.',
  },
  'client_server-failed': {
    title: 'Có lỗi tạm thời.',
    next: 'Xin nhấn lại sau ít phút. Nếu vẫn lỗi, hãy gọi trung tâm.',
  },
  client_refused: {
    title: 'Không thực hiện được yêu cầu.',
    next: 'Tải lại trang rồi thử lại. Nếu vẫn lỗi, hãy gọi trung tâm.',
  },
  kernel_unavailable: {
    title: 'Máy chủ hiện chưa trả lời.',
    next: 'Xin nhấn lại sau ít phút. Nội dung đã nhập vẫn còn.',
  },
  kernel_busy: {
    title: 'Hiện có nhiều người dùng.',
    next: 'Xin nhấn lại sau ít phút. Nội dung đã nhập vẫn còn.',
  },
  kernel_unexpected: {
    title: 'Có lỗi tạm thời.',
    next: 'Xin nhấn lại sau ít phút. Nếu vẫn lỗi, hãy gọi trung tâm.',
  },
  request_invalid: {
    title: 'Xin kiểm tra lại nội dung.',
    next: 'Sửa các ô màu đỏ rồi nhấn lại.',
  },
  'identity_sign-in-required': {
    title: 'Cần xác nhận danh tính.',
    next: 'Phiên đã hết. Xin xác nhận lại.',
  },
  'identity_too-many-codes': {
    title: 'Bạn đã yêu cầu mã quá nhiều lần.',
    next: 'Yêu cầu lại sau {{retryAtTime}}, hoặc dùng mã đã nhận.',
  },
  'identity_wrong-code': {
    title: 'Mã không đúng. Còn {{triesLeft}} lần.',
    next: 'Nhập 6 chữ số trong tin nhắn mới nhất.',
  },
  'identity_code-expired': {
    title: 'Mã đã hết hạn (5 phút).',
    next: 'Xin nhận mã mới.',
  },
  'identity_code-locked': {
    title: 'Nhập sai mã 5 lần nên tạm dừng.',
    next: 'Nhận mã mới sau {{retryAtTime}}.',
  },
  'scheduling_slot-full': {
    title: '{{startsAt}} vừa hết chỗ.',
    next: 'Chọn giờ trống gần nhất. Không cần xác nhận lại danh tính.',
  },
  'scheduling_already-booked': {
    title: 'Bạn đã có lịch hẹn.',
    next: 'Xem tại “Lịch hẹn của tôi”. Muốn đổi, xin hủy trước.',
  },
  'scheduling_not-eligible': {
    title: 'Bạn chưa thể đặt lịch tại đây.',
    next: 'Xin làm theo hướng dẫn bên dưới.',
  },
  'scheduling_outside-opening': {
    title: 'Hiện không nhận đặt lịch.',
    next: 'Có thể đặt từ {{opensAt}}.',
  },
  'scheduling_day-closed': {
    title: 'Ngày đó trung tâm nghỉ ({{reason}}).',
    next: 'Xin chọn ngày khác.',
  },
  'scheduling_interval-too-short': {
    title: 'Hai lần phải cách nhau ít nhất {{minDays}} ngày.',
    next: 'Chọn lần 2 từ {{earliestOn}}.',
  },
  'scheduling_slot-past': {
    title: 'Giờ đã chọn đã qua.',
    next: 'Xin chọn giờ khác.',
  },
  'scheduling_slot-not-found': {
    title: 'Không tìm thấy giờ đã chọn.',
    next: 'Xin chọn lại trên lịch.',
  },
  'scheduling_cut-off-passed': {
    title: 'Đã quá hạn hủy qua mạng.',
    next: 'Xin gọi trung tâm để hủy.',
  },
  'scheduling_not-cancellable': {
    title: 'Không thể hủy lịch hẹn này.',
    next: 'Lịch đã dùng hoặc đã hủy. Cần hỏi, xin gọi trung tâm.',
  },
  'scheduling_booking-not-found': {
    title: 'Không tìm thấy lịch hẹn.',
    next: 'Kiểm tra số đặt lịch và ngày sinh, hoặc đến quầy tiếp nhận.',
  },
  'scheduling_not-today': {
    title: 'Lịch hẹn không phải hôm nay mà là {{startsAt}}.',
    next: 'Xin đến đúng ngày hoặc hỏi quầy tiếp nhận.',
  },
  'scheduling_already-arrived': {
    title: 'Bạn đã làm thủ tục.',
    next: 'Xin chờ gọi số. Nếu chưa có số, đến quầy tiếp nhận.',
  },
  'scheduling_not-confirmed': {
    title: 'Lịch hẹn không còn hiệu lực.',
    next: 'Đã hủy hoặc đã xong. Xin hỏi quầy tiếp nhận.',
  },
  'scheduling_too-early': {
    title: 'Chưa đến giờ làm thủ tục.',
    next: 'Có thể làm từ {{earliestAtTime}}.',
  },
  'queueing_visit-not-found': {
    title: 'Số của bạn chưa có.',
    next: 'Xin chờ một chút. Quá 1 phút, đến quầy tiếp nhận.',
  },
};

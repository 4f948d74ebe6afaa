<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="ja">
<context>
    <name>B-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>ただいま登録できません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>지금은 등록할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>通信ができません。登録はまだされていません。少し待ってから、もう一度お試しください。お急ぎのときは、窓口へお越しください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>통신이 되지 않습니다. 아직 등록되지 않았습니다. 잠시 기다린 후 다시 시도해 주십시오. 급하신 분은 창구로 오십시오.</translation>
    </message>
</context>
<context>
    <name>B-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>受付時間外です</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>접수 시간이 아닙니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この手続きの受付時間は、%1から%2までです。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>이 절차의 접수 시간은 %1부터 %2까지입니다.</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この手続きの受付時間は、窓口でご確認ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>이 절차의 접수 시간은 창구에서 확인해 주십시오.</translation>
    </message>
</context>
<context>
    <name>B-03</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>すでに登録されています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>이미 등록되어 있습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この制度への登録は、もう終わっています。内容は「登録内容を確認する」で見られます。決済サービスの変更は、窓口でご相談ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>이 제도에는 이미 등록하셨습니다. 내용은 ‘등록 내용 확인’에서 볼 수 있습니다. 결제 서비스 변경은 창구에 문의해 주십시오.</translation>
    </message>
</context>
<context>
    <name>B-04</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録の結果を確認できません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>등록 결과를 확인할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録できたかどうか、まだわかりません。もう一度登録しないで、窓口でこの番号を伝えてください。受付番号：%1</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>등록이 되었는지 아직 알 수 없습니다. 다시 등록하지 마시고 창구에 이 번호를 알려 주십시오. 접수 번호: %1</translation>
    </message>
</context>
<context>
    <name>B-05</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>受付は終わりました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>접수가 끝났습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1の受付は終わりました。くわしくは、窓口でご確認ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1 접수는 끝났습니다. 자세한 내용은 창구에서 확인해 주십시오.</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この制度の受付は終わりました。くわしくは、窓口でご確認ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>이 제도의 접수는 끝났습니다. 자세한 내용은 창구에서 확인해 주십시오.</translation>
    </message>
</context>
<context>
    <name>B-06</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>窓口での確認が必要です</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>창구에서 확인이 필요합니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードの更新の記録を確かめます。窓口でこの番号を伝えてください。受付番号：%1</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>카드 갱신 기록을 확인해야 합니다. 창구에 이 번호를 알려 주십시오. 접수 번호: %1</translation>
    </message>
</context>
<context>
    <name>B-07</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>窓口で手続きしてください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>창구에서 절차를 진행해 주십시오</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>15歳未満の方は、保護者（法定代理人）の方といっしょに、窓口で手続きしてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>15세 미만인 분은 보호자(법정대리인)와 함께 창구에서 절차를 진행해 주십시오.</translation>
    </message>
</context>
<context>
    <name>B-08</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>ただいま混み合っています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>지금 이용자가 많습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1ごろに、もう一度お試しください。登録はまだされていません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1쯤 다시 시도해 주십시오. 아직 등록되지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>しばらくしてから、もう一度お試しください。登録はまだされていません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>잠시 후 다시 시도해 주십시오. 아직 등록되지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/wait.py"/>
        <source>もう一度試せるまで、あと %1</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>다시 시도할 수 있을 때까지 %1</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/wait.py"/>
        <source>まだ試せません。時間になるまでお待ちください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>아직 시도할 수 없습니다. 시간이 될 때까지 기다려 주십시오.</translation>
    </message>
</context>
<context>
    <name>B-09</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>手続きの時間が切れました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>절차 시간이 만료되었습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力した内容を消しました。登録はされていません。はじめからやり直してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>입력하신 내용을 지웠습니다. 등록되지 않았습니다. 처음부터 다시 해 주십시오.</translation>
    </message>
</context>
<context>
    <name>B-10</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力できる回数を超えました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>입력 가능한 횟수를 초과했습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>しばらくしてから、または窓口で手続きしてください。登録はされていません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>잠시 후에 다시 하시거나 창구에서 절차를 진행해 주십시오. 등록되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>B-11</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録を受け付けられませんでした</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>등록을 접수하지 못했습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードの確認ができませんでした。登録はされていません。窓口でご相談ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>카드를 확인하지 못했습니다. 등록되지 않았습니다. 창구에 문의해 주십시오.</translation>
    </message>
</context>
<context>
    <name>C-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>暗証番号のないカードです</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>비밀번호가 없는 카드입니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>「顔認証」と書かれたマイナンバーカードは、この端末では使えません。窓口で職員にご相談ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>「顔認証」라고 적힌 마이넘버카드는 이 단말기에서 사용할 수 없습니다. 창구 직원에게 문의해 주십시오.</translation>
    </message>
</context>
<context>
    <name>C-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>電子証明書の有効期限が切れています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>전자증명서의 유효기간이 지났습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードの利用者証明用電子証明書の期限が切れています。窓口で更新の手続きをすると、この端末を使えるようになります。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>카드의 이용자 증명용 전자증명서(利用者証明用電子証明書)의 기한이 지났습니다. 창구에서 갱신하시면 이 단말기를 사용할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>C-03</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>電子証明書が使えなくなっています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>전자증명서를 사용할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードの一時停止や再発行などで、電子証明書が失効しています。理由はこの端末に表示されません。窓口でご確認ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>카드의 일시 정지나 재발급 등으로 전자증명서의 효력이 없어졌습니다. 이유는 이 단말기에 표시되지 않습니다. 창구에서 확인해 주십시오.</translation>
    </message>
</context>
<context>
    <name>C-04</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>電子証明書が新しくなったばかりです</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>전자증명서가 갱신된 지 얼마 되지 않았습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>新しくしてからしばらくの間は、手続きできません。%1より後に、もう一度お越しください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>갱신 후 얼마 동안은 절차를 진행할 수 없습니다. %1 이후에 다시 오십시오.</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>しばらくの間は、手続きできません。日を改めて、もう一度お越しください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>얼마 동안은 절차를 진행할 수 없습니다. 다른 날에 다시 오십시오.</translation>
    </message>
</context>
<context>
    <name>C-05</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>電子証明書が入っていません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>전자증명서가 들어 있지 않습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>このカードには、利用者証明用電子証明書がありません。窓口で発行の手続きをしてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>이 카드에는 이용자 증명용 전자증명서(利用者証明用電子証明書)가 없습니다. 창구에서 발급 절차를 진행해 주십시오.</translation>
    </message>
</context>
<context>
    <name>C-06</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>マイナンバーカードではありません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>마이넘버카드가 아닙니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>このカードでは手続きできません。カードを取って、マイナンバーカードを置いてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>이 카드로는 절차를 진행할 수 없습니다. 카드를 빼고 마이넘버카드를 올려 주십시오.</translation>
    </message>
</context>
<context>
    <name>C-07</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードを読み取れませんでした</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>카드를 읽지 못했습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードを一度取り、向きを確かめて、置き直してください。読み取りが終わるまで、カードを動かさないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>카드를 한 번 뺀 후 방향을 확인하고 다시 올려 주십시오. 다 읽을 때까지 카드를 움직이지 마십시오.</translation>
    </message>
</context>
<context>
    <name>C-08</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードが離れました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>카드가 떨어졌습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>安全のため、入力した内容を消しました。登録はされていません。はじめからやり直してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>안전을 위해 입력하신 내용을 지웠습니다. 등록되지 않았습니다. 처음부터 다시 해 주십시오.</translation>
    </message>
</context>
<context>
    <name>C-09</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>結果を確認しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>결과를 확인하고 있습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録の途中でカードが離れました。登録できたかどうかを確認しています。このままお待ちください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>등록 도중에 카드가 떨어졌습니다. 등록이 되었는지 확인하고 있습니다. 이대로 기다려 주십시오.</translation>
    </message>
</context>
<context>
    <name>D01</name>
    <message>
        <location filename="../../ui/pages/quiet.py"/>
        <source>いま置いてあるカードの方ご本人ですか</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>지금 놓여 있는 카드의 본인이십니까</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/quiet.py"/>
        <source>ご本人は「続ける」を押してください。あと%n秒で、入力した内容を消して終わります。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>본인이시면 ‘계속’을 눌러 주십시오. %n초 후에 입력한 내용을 지우고 종료합니다.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/quiet.py"/>
        <source>続ける</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>계속</translation>
    </message>
</context>
<context>
    <name>D02</name>
    <message>
        <location filename="../../ui/pages/quit.py"/>
        <source>手続きをやめますか</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>절차를 그만두시겠습니까</translation>
    </message>
    <message>
        <location filename="../../ui/pages/quit.py"/>
        <source>入力した内容はすべて消えます。登録はされません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>입력한 내용은 모두 지워집니다. 등록되지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/quit.py"/>
        <source>手続きを続ける</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>절차 계속하기</translation>
    </message>
</context>
<context>
    <name>I-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>このIDは、すでに使われています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>이 ID는 이미 사용 중입니다</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/reasons.py"/>
        <source>下の3つから選ぶか、別のIDを入力してください。あと%n回入力できます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>아래 3개 중에서 고르거나 다른 ID를 입력해 주십시오. 앞으로 %n번 입력할 수 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>K-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この端末は使えません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>이 단말기는 사용할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>端末の登録を確認できません。職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>단말기 등록을 확인할 수 없습니다. 직원에게 말씀해 주십시오.</translation>
    </message>
</context>
<context>
    <name>K-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この端末は使えません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>이 단말기는 사용할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>記録を保存できません。登録はされていません。職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>기록을 저장할 수 없습니다. 등록되지 않았습니다. 직원에게 말씀해 주십시오.</translation>
    </message>
</context>
<context>
    <name>P-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>暗証番号がちがいます</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>비밀번호가 다릅니다</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/reasons.py"/>
        <source>あと%n回入力できます。すべてまちがえると、暗証番号がロックされます。数字4けたの暗証番号を、もう一度入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>앞으로 %n번 입력할 수 있습니다. 모두 틀리면 비밀번호가 잠깁니다. 4자리 비밀번호를 다시 입력해 주십시오.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>P-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>次にまちがえると、ロックされます</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>한 번 더 틀리면 잠깁니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力できるのは、あと1回です。暗証番号に自信がないときは、入力しないで、窓口で暗証番号を設定し直してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>입력할 수 있는 것은 앞으로 한 번뿐입니다. 비밀번호(暗証番号)가 확실하지 않으면 입력하지 말고 창구에서 다시 설정해 주십시오.</translation>
    </message>
</context>
<context>
    <name>P-03</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>暗証番号がロックされています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>비밀번호가 잠겨 있습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>まちがいが続いたため、この暗証番号は使えません。窓口で、暗証番号の再設定をしてください。マイナンバーカードと、本人確認書類が必要です。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>여러 번 틀려서 이 비밀번호(暗証番号)는 사용할 수 없습니다. 창구에서 재설정해 주십시오. 마이넘버카드와 다른 신분증이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>R-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードリーダーが使えません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>카드 리더를 사용할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>機器に問題があるため、この端末では手続きできません。職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>기기에 문제가 있어 이 단말기에서는 절차를 진행할 수 없습니다. 직원에게 말씀해 주십시오.</translation>
    </message>
</context>
<context>
    <name>R-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードリーダーを準備しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>카드 리더를 준비하고 있습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>ほかのソフトが使っています。少しお待ちください。続くときは、職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>다른 프로그램이 사용하고 있습니다. 잠시 기다려 주십시오. 계속되면 직원에게 말씀해 주십시오.</translation>
    </message>
</context>
<context>
    <name>S-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>操作がなかったため、終了しました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>조작이 없어 종료했습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>安全のため、入力した内容を消しました。登録はされていません。カードをお取りください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>안전을 위해 입력하신 내용을 지웠습니다. 등록되지 않았습니다. 카드를 가져가 주십시오.</translation>
    </message>
</context>
<context>
    <name>S00</name>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>マイキーIDのかんたん設定</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>마이키ID(マイキーID) 간편 설정</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>マイナンバーカード、4けたの暗証番号、登録する決済サービスの番号をご用意ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>마이넘버카드(マイナンバーカード), 4자리 비밀번호(暗証番号), 등록할 결제 서비스의 번호를 준비해 주십시오.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>登録をはじめる</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>등록 시작</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>%1の手続き（受付番号 %2）：登録は終わっています</source>
        <extracomment>Label or button; two lines, at most 40 full-width letters</extracomment>
        <translation>%1의 절차(접수 번호 %2): 등록이 끝났습니다</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>%1の手続き（受付番号 %2）：登録されていません</source>
        <extracomment>Label or button; two lines, at most 38 full-width letters</extracomment>
        <translation>%1의 절차(접수 번호 %2): 등록되지 않았습니다</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>マイキーIDは、あなた専用の番号です。ポイントの受け取りなどに使います。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>마이키ID는 본인 전용 번호입니다. 포인트를 받을 때 등에 사용합니다.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>およそ5分で終わります。お金はかかりません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>약 5분이면 끝납니다. 비용은 들지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/slides.py"/>
        <source>止める</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>멈추기</translation>
    </message>
</context>
<context>
    <name>S01</name>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>はじめにお読みください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>먼저 읽어 주십시오</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>カードの電子証明書で本人を確認し、マイキーIDと、選んだ決済サービスを登録します。マイナンバー（12けたの番号）は使いません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>카드의 전자증명서로 본인을 확인하고 마이키ID(マイキーID)와 선택한 결제 서비스를 등록합니다. 마이넘버(12자리 번호)는 사용하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>同意して次へ</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>동의하고 다음으로</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>同意しない</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>동의하지 않음</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>利用規約</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>이용 약관</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>使うもの：カードの電子証明書と、4けたの暗証番号</source>
        <extracomment>Label or button; two lines, at most 44 full-width letters</extracomment>
        <translation>사용하는 것: 카드의 전자증명서와 4자리 비밀번호</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>送るもの：確認画面に表示した内容だけ</source>
        <extracomment>Label or button; two lines, at most 33 full-width letters</extracomment>
        <translation>보내는 것: 확인 화면에 표시된 내용만</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>お預かりするもの：登録した内容と日時。氏名とマイナンバーはお預かりしません</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>보관하는 것: 등록한 내용과 일시. 이름과 마이넘버는 보관하지 않습니다</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>お金はかかりません</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>비용은 들지 않습니다</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>およそ5分で終わります</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>약 5분이면 끝납니다</translation>
    </message>
</context>
<context>
    <name>S02</name>
    <message>
        <location filename="../../ui/pages/await_card.py"/>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>마이넘버카드를 올려 주십시오</translation>
    </message>
    <message>
        <location filename="../../ui/pages/await_card.py"/>
        <source>カードリーダーの上に置くと、自動で次に進みます。手続きが終わるまで、カードを取らないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>카드 리더 위에 올리면 자동으로 다음으로 넘어갑니다. 절차가 끝날 때까지 카드를 빼지 마십시오.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/await_card.py"/>
        <source>運転免許証、健康保険証、スマートフォンは使えません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>운전면허증, 건강보험증, 스마트폰은 사용할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>S02b</name>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>カードを読み取っています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>카드를 읽고 있습니다</translation>
    </message>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>カードを動かさないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>카드를 움직이지 마십시오.</translation>
    </message>
</context>
<context>
    <name>S03</name>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>マイキーIDを決めます</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>마이키ID(マイキーID)를 정합니다</translation>
    </message>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>マイキーIDは、あなた専用の8文字の番号です。ポイントの受け取りなどに使います。マイナンバーとは別の番号です。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>마이키ID는 본인 전용 8자리 번호입니다. 포인트를 받을 때 등에 사용합니다. 마이넘버와는 다른 번호입니다.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>このIDを使う</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>이 ID 사용</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/offer_id.py"/>
        <source>別の候補を出す（あと%n回）</source>
        <extracomment>Label or button; two lines, at most 22 full-width letters</extracomment>
        <translation>
            <numerusform>다른 ID 보기(%n번 남음)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>自分で決める</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>직접 정하기</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>マイキーIDとは</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>마이키ID란</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>ポイントの受け取りなどに使う、あなた専用の番号です。</source>
        <extracomment>Sentence; three lines at most</extracomment>
        <translation>포인트를 받을 때 등에 쓰는, 본인 전용 번호입니다.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>12けたのマイナンバーとは別の番号です。</source>
        <extracomment>Sentence; three lines at most</extracomment>
        <translation>12자리 마이넘버와는 다른 번호입니다.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>カードを新しくしても、番号は変わりません。</source>
        <extracomment>Sentence; three lines at most</extracomment>
        <translation>카드를 새로 바꿔도 번호는 바뀌지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>必要がないときは、ほかの人に教えないでください。</source>
        <extracomment>Sentence; three lines at most</extracomment>
        <translation>필요하지 않으면 다른 사람에게 알리지 마세요.</translation>
    </message>
</context>
<context>
    <name>S03b</name>
    <message>
        <location filename="../../ui/pages/own_id.py"/>
        <source>使いたいIDを入力してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>사용하고 싶은 ID를 입력해 주십시오</translation>
    </message>
    <message>
        <location filename="../../ui/pages/own_id.py"/>
        <source>英大文字と2〜9の数字で、8文字です。I・L・O・0・1は使えません。生年月日・電話番号・暗証番号は使わないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>영문 대문자와 숫자 2~9로 8자입니다(I, L, O, 0, 1은 쓸 수 없습니다). 생년월일, 전화번호, 비밀번호는 쓰지 마십시오.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/own_id.py"/>
        <source>8文字で入力してください（今は%n文字です）。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>8자로 입력해 주십시오(지금은 %n자입니다).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>S03c</name>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>マイキーIDは、すでにお持ちです</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>마이키ID(マイキーID)를 이미 가지고 계십니다</translation>
    </message>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>今のマイキーIDをそのまま使います。番号は、手続きの最後に表示します。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>지금의 마이키ID를 그대로 사용합니다. 번호는 절차 마지막에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>S04</name>
    <message>
        <location filename="../../ui/pages/programme.py"/>
        <source>申し込む制度を選んでください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>신청할 제도를 선택해 주십시오</translation>
    </message>
    <message>
        <location filename="../../ui/pages/programme.py"/>
        <source>ポイントを受け取る制度を1つ選びます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>포인트를 받을 제도를 하나 선택합니다.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/programme.py"/>
        <source>同意して次へ</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>동의하고 다음으로</translation>
    </message>
    <message>
        <location filename="../../ui/pages/programme.py"/>
        <source>受付は%1まで</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>%1까지 접수</translation>
    </message>
</context>
<context>
    <name>S05</name>
    <message>
        <location filename="../../ui/pages/provider.py"/>
        <source>決済サービスを選んでください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>결제 서비스(決済サービス)를 선택해 주십시오</translation>
    </message>
    <message>
        <location filename="../../ui/pages/provider.py"/>
        <source>ポイントを受け取るキャッシュレス決済サービスを1つ選びます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>포인트를 받을 비현금 결제 서비스를 하나 선택합니다.</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>見つかりませんでした。別の言葉で探すか、種類から選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>찾지 못했습니다. 다른 말로 찾거나 종류에서 선택해 주십시오.</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>QRコード決済</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>QR코드 결제</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>電子マネー</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>전자화폐</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>クレジットカード</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>신용카드</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>プリペイド</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>선불카드</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>口座・デビット</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>계좌・직불카드</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>すべて</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>決済サービス</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>결제 서비스</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>%1（%2）</source>
        <extracomment>Label or button; two lines, at most 4 full-width letters</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>%1、%2、%3件中%4件目</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>%1, %2, %3건 중 %4번째</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>結果を見る（%n件）</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>
            <numerusform>결과 보기(%n건)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>見つかったもの：%1</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>찾은 것: %1</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>ABC・数字</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>ABC・숫자</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>かな</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>かな</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>、</source>
        <extracomment>Label or button; two lines, at most 4 full-width letters</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>%n件</source>
        <extracomment>Announced, not shown</extracomment>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>%1、%2件</source>
        <extracomment>Accessible name of a filter</extracomment>
        <translation>%1, %2건</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>受付が終わりました</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>접수 종료</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>アプリやウェブで登録</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>앱이나 웹에서 등록</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>前払い（チャージ）</source>
        <extracomment>Small line of a card; at most 12 full-width letters</extracomment>
        <translation>선불（충전）</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>物品等の購入</source>
        <extracomment>Small line of a card; at most 12 full-width letters</extracomment>
        <translation>물품 등 구입</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>前払い・購入</source>
        <extracomment>Small line of a card; at most 12 full-width letters</extracomment>
        <translation>선불 또는 구입</translation>
    </message>
</context>
<context>
    <name>S06</name>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>%1の番号を入力してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>%1 번호를 입력해 주십시오</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>ご本人の名義の番号を入力します。番号の場所は「どこに書いてありますか」で見られます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>본인 명의의 번호를 입력합니다. 번호 위치는 ‘어디에 적혀 있나요’에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>セキュリティコードを入力してください</source>
        <extracomment>Label or button; two lines, at most 33 full-width letters</extracomment>
        <translation>보안 코드를 입력해 주십시오</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>どこに書いてありますか</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>어디에 적혀 있나요</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>「次へ」で%1の利用規約に同意します。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>‘다음’을 누르면 %1의 이용 약관에 동의하게 됩니다.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>1回目と2回目の番号がちがいます。もう一度、はじめから入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>첫 번째와 두 번째 번호가 다릅니다. 처음부터 다시 입력해 주십시오.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/account_form.py"/>
        <source>%1を入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1을(를) 입력해 주십시오.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/account_form.py"/>
        <source>%1は%2文字です（今は%3文字です）。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1은(는) %2자입니다(지금은 %3자입니다).</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/account_form.py"/>
        <source>%1に使える文字は、%2だけです。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1에 쓸 수 있는 문자는 %2뿐입니다.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/account_form.py"/>
        <source>番号のどこかがちがうようです。もう一度確かめてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>번호가 어딘가 다른 것 같습니다. 다시 확인해 주십시오.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>コードを読み取る</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>코드 읽기</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>コードを、読み取り機にかざしてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>코드를 스캐너에 대 주세요.</translation>
    </message>
</context>
<context>
    <name>S06b</name>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>もう一度入力してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>다시 한 번 입력해 주십시오</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>まちがいを防ぐため、同じ番号をもう一度入力します。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>실수를 막기 위해 같은 번호를 다시 입력합니다.</translation>
    </message>
</context>
<context>
    <name>S06c</name>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>決済サービスに確認しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>결제 서비스에 확인하고 있습니다</translation>
    </message>
</context>
<context>
    <name>S07</name>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>名義を確かめてください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>명의를 확인해 주십시오</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>名義：%1　番号の終わり：%2　ご本人の名義ですか。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>명의: %1　번호 끝자리: %2　본인 명의입니까?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>この決済サービスは、名義を表示できません。番号をもう一度よく確かめてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>이 결제 서비스는 명의를 표시할 수 없습니다. 번호를 다시 잘 확인해 주십시오.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>名義</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>명의</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>はい、私の名義です</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>네, 제 명의입니다</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>いいえ、入力し直す</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>아니요, 다시 입력</translation>
    </message>
</context>
<context>
    <name>S08</name>
    <message>
        <location filename="../../ui/pages/review.py"/>
        <source>登録する内容を確認してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>등록할 내용을 확인해 주십시오</translation>
    </message>
    <message>
        <location filename="../../ui/pages/review.py"/>
        <source>この画面に表示した内容だけを、あなたのカードで登録します。登録したあとは、決済サービスを変えられません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>이 화면에 표시된 내용만 본인의 카드로 등록합니다. 등록한 후에는 결제 서비스를 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/review.py"/>
        <source>この内容で進む</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>이 내용으로 진행</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>お持ちのマイキーID</source>
        <extracomment>Label or button; two lines, at most 19 full-width letters</extracomment>
        <translation>가지고 계신 마이키ID</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>変更（%1）</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>변경(%1)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>制度</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>제도</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>規約の版</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>약관 버전</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>日時</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>일시</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>受付番号・端末</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>접수 번호・단말기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>セキュリティコード</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>보안 코드</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>入力済み</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>입력함</translation>
    </message>
</context>
<context>
    <name>S09</name>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>暗証番号を入力してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>비밀번호(暗証番号)를 입력해 주십시오</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/pin.py"/>
        <source>利用者証明用電子証明書の暗証番号（数字4けた）です。あと%n回入力できます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>이용자 증명용 전자증명서의 비밀번호(숫자 4자리)입니다. 앞으로 %n번 입력할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>%1に登録します</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>%1에 등록합니다</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>暗証番号は、ご本人が入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>비밀번호는 본인이 입력해 주십시오.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>暗証番号がわからないときは、窓口で手続きできます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>비밀번호를 모르실 때는 창구에서 절차를 진행할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>登録する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>등록하기</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/pin.py"/>
        <source>暗証番号は数字4けたです。あと%nけた入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>비밀번호는 숫자 4자리입니다. %n자리 더 입력해 주십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/pin_entry.py"/>
        <source>暗証番号、4けたのうち%nけた入力しました</source>
        <extracomment>Label or button; two lines, at most 35 full-width letters</extracomment>
        <translation>
            <numerusform>비밀번호, 4자리 중 %n자리 입력했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/tries.py"/>
        <source>あと%n回入力できます</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>
            <numerusform>앞으로 %n번 입력할 수 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>登録内容を表示します</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>등록 내용을 표시합니다</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>確認する</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>확인하기</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>カードリーダーのキーで、暗証番号4けたを入力し、確定キーを押してください。</source>
        <extracomment>Sentence; three lines</extracomment>
        <translation>카드 리더의 키로 비밀번호(暗証番号) 4자리를 입력하고 확인 키를 눌러 주십시오.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>カードリーダーは、%n秒間、入力を待ちます。</source>
        <extracomment>Sentence; two lines</extracomment>
        <translation>
            <numerusform>카드 리더는 %n초 동안 입력을 기다립니다.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>やめるときは、カードリーダーの取消キーを押してください。</source>
        <extracomment>Sentence, small; two lines</extracomment>
        <translation>그만두려면 카드 리더의 취소 키를 눌러 주십시오.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>「もう一度入力する」を押してから、カードリーダーのキーで入力してください。</source>
        <extracomment>Sentence; three lines</extracomment>
        <translation>‘다시 입력’을 누른 다음 카드 리더의 키로 입력해 주십시오.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>カードには送っていません。入力できる回数は、変わりません。</source>
        <extracomment>Sentence in the box of an error; three lines</extracomment>
        <translation>카드로 보내지 않았습니다. 입력할 수 있는 횟수는 그대로입니다.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>入力の時間が終わりました</source>
        <extracomment>Heading of an error; two lines</extracomment>
        <translation>입력 시간이 끝났습니다</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>入力を取り消しました</source>
        <extracomment>Heading of an error; two lines</extracomment>
        <translation>입력을 취소했습니다</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>暗証番号は数字4けたです</source>
        <extracomment>Heading of an error; two lines</extracomment>
        <translation>비밀번호(暗証番号)는 숫자 4자리입니다</translation>
    </message>
</context>
<context>
    <name>S10</name>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>登録しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>등록하고 있습니다</translation>
    </message>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>カードを取らないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>카드를 빼지 마십시오.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>カードで確認しています</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>카드로 확인하고 있습니다</translation>
    </message>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>登録を送っています</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>등록을 보내고 있습니다</translation>
    </message>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>結果を待っています</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>결과를 기다리고 있습니다</translation>
    </message>
</context>
<context>
    <name>S11</name>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>登録が完了しました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>등록이 완료되었습니다</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>あなたのマイキーIDと受付番号です。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>회원님의 마이키ID(マイキーID)와 접수 번호(受付番号)입니다.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>控えを印刷して終わる</source>
        <extracomment>Label or button; two lines, at most 19 full-width letters</extracomment>
        <translation>확인증을 인쇄하고 종료</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>印刷しないで終わる</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>인쇄하지 않고 종료</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>登録日時</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>등록 일시</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>ポイントは、選んだ決済サービスに付きます。時期は、決済サービスの案内をご覧ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>포인트는 선택한 결제 서비스에 적립됩니다. 시기는 결제 서비스의 안내를 확인해 주십시오.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>控えを印刷しますか</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>확인증을 인쇄하시겠습니까</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>登録は完了しています。控えには、マイキーIDと受付番号を印刷します。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>등록은 완료되었습니다. 확인증에는 마이키ID와 접수 번호가 인쇄됩니다.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>****%1</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>****%1</translation>
    </message>
</context>
<context>
    <name>S12</name>
    <message>
        <location filename="../../ui/pages/take_card.py"/>
        <source>カードをお取りください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>카드를 가져가 주십시오</translation>
    </message>
    <message>
        <location filename="../../ui/pages/take_card.py"/>
        <source>カードを取ると、画面の内容は消えます。お忘れ物にご注意ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>카드를 빼면 화면의 내용이 지워집니다. 두고 가는 물건이 없는지 확인해 주십시오.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>控えを印刷しています</source>
        <extracomment>Label or button; two lines, at most 19 full-width letters</extracomment>
        <translation>확인증을 인쇄하고 있습니다</translation>
    </message>
</context>
<context>
    <name>S20</name>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>登録の内容</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>등록 내용</translation>
    </message>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>あなたのマイキーIDと、登録した決済サービスです。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>고객님의 마이키ID와 등록한 결제 서비스입니다.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>登録した決済サービスは、まだありません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>등록한 결제 서비스가 아직 없습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>まだありません</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>아직 없음</translation>
    </message>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>登録日</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>등록일</translation>
    </message>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>登録内容を確認しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>등록 내용을 확인하고 있습니다</translation>
    </message>
</context>
<context>
    <name>T-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>控えを印刷できませんでした</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>확인증을 인쇄하지 못했습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録は完了しています。受付番号を書き写すか、職員にお声がけください。受付番号：%1</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>등록은 완료되었습니다. 접수 번호를 적어 두시거나 직원에게 말씀해 주십시오. 접수 번호: %1</translation>
    </message>
</context>
<context>
    <name>V-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>決済サービスの番号が合いません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>결제 서비스 번호가 맞지 않습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力した番号が、%1の情報と合いません。登録はされていません。入力した内容を確かめてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>입력한 번호가 %1의 정보와 맞지 않습니다. 등록되지 않았습니다. 입력한 내용을 확인해 주십시오.</translation>
    </message>
</context>
<context>
    <name>V-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この決済サービスは、今は選べません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>이 결제 서비스는 지금 선택할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1の受付が止まっています。時間をおいて試すか、別の決済サービスを選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1 접수가 중단되어 있습니다. 나중에 다시 하거나 다른 결제 서비스를 선택해 주십시오.</translation>
    </message>
</context>
<context>
    <name>V-03</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>受付が終わった決済サービスです</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>접수가 끝난 결제 서비스입니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1の受付は、%2に終わりました。別の決済サービスを選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1 접수는 %2에 끝났습니다. 다른 결제 서비스를 선택해 주십시오.</translation>
    </message>
</context>
<context>
    <name>V-04</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この端末では登録できません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>이 단말기에서는 등록할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1は、%1のアプリやウェブサイトから登録してください。この端末では、別の決済サービスを選べます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1은(는) %1의 앱이나 웹사이트에서 등록해 주십시오. 이 단말기에서는 다른 결제 서비스를 선택할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1は、先に事前登録が必要です。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1은(는) 먼저 사전 등록이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>V-05</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この番号は登録できません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>이 번호는 등록할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この番号は、すでに登録に使われています。番号を確かめるか、別の決済サービスを選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>이 번호는 이미 등록에 사용되었습니다. 번호를 확인하거나 다른 결제 서비스를 선택해 주십시오.</translation>
    </message>
</context>
<context>
    <name>V-06</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>ご本人の番号を登録してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>본인의 번호를 등록해 주십시오</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録できるのは、ご本人の名義の番号だけです。未成年の方の手続きは、窓口でご相談ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>본인 명의의 번호만 등록할 수 있습니다. 미성년자의 절차는 창구에 문의해 주십시오.</translation>
    </message>
</context>
<context>
    <name>X-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>手続きを続けられません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>절차를 계속할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>端末に問題が起きました。入力した内容は消しました。職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>단말기에 문제가 생겼습니다. 입력하신 내용을 지웠습니다. 직원에게 말씀해 주십시오.</translation>
    </message>
</context>
<context>
    <name>common</name>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>戻る</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>次へ</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>다음</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>やめる</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>変更</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>변경</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>1文字消す</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>한 글자 지우기</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>全部消す</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>前のページ</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>이전 페이지</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>次のページ</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>さがす</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>찾기</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>表示する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>표시</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>隠す</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>숨기기</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>職員を呼ぶ</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>직원 호출</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>言語 Language</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>언어 Language</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>選択中</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>선택됨</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>規約を読む</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>약관 읽기</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>終わる</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>종료</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>閉じる</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>1つ選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>하나를 선택해 주십시오.</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>入力内容を確認してください</source>
        <extracomment>Label or button; two lines, at most 24 full-width letters</extracomment>
        <translation>입력한 내용을 확인해 주십시오</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>時間がかかっています。そのままお待ちください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>시간이 걸리고 있습니다. 이대로 기다려 주십시오.</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>このままお待ちください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>이대로 기다려 주십시오.</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>マイキーID</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>마이키ID</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>受付番号</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>접수 번호</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>決済サービス</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>결제 서비스</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>番号</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>번호</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>表示なし</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>표시 없음</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>カードに印刷された名前と、同じ名義ですか。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>카드에 인쇄된 이름과 같은 명의입니까?</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>登録内容を確認する</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>등록 내용 확인</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>見やすさ・音声</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>화면·음성</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>ja</source>
        <extracomment>The code of the language, as in the name of this file</extracomment>
        <translation>ko</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>日本語</source>
        <extracomment>Its own name; on its button, two lines</extracomment>
        <translation>한국어</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>1</source>
        <extracomment>Its place among the language buttons</extracomment>
        <translation>5</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>BIZ UDPGothic, Noto Sans CJK JP</source>
        <extracomment>Font families, the first installed one is used; start-up fails when one is missing</extracomment>
        <translation>Noto Sans CJK KR</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>ja_JP</source>
        <extracomment>The locale whose names of months are used (QLocale)</extracomment>
        <translation>ko_KR</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>yyyy年M月d日</source>
        <extracomment>How a date is written (QLocale::toString)</extracomment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>furigana by choice</source>
        <extracomment>One of: furigana by choice, furigana always, no furigana</extracomment>
        <translation>no furigana</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>read by a native speaker</source>
        <extracomment>One of: read by a native speaker, not yet read by a native speaker</extracomment>
        <translation>not yet read by a native speaker</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/beside.py"/>
        <source>確認前の訳</source>
        <extracomment>Shown beside the Japanese until a native speaker has read this file</extracomment>
        <translation>확인 전 번역</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <location filename="../../ui/pages/languages.py"/>
        <source>言語 Language</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>언어 Language</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この決済サービス</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>이 결제 서비스</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>受付の最終日</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>접수 마지막 날</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>しばらくした時刻</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>잠시 후</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>（表示できません）</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>(표시할 수 없음)</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>もう一度入力する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>다시 입력</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力しないで終わる</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>입력하지 않고 종료</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>입력</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>手続きを続ける</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>절차 계속하기</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>もう一度読み取る</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>はじめからやり直す</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>처음부터 다시</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>もう一度試す</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>別のIDを入力する</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>다른 ID 입력</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力を直す</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>입력 수정</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>別の決済サービスを選ぶ</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>다른 결제 서비스 선택</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>はじめに戻る</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>처음으로</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>もう一度印刷する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>다시 인쇄</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>番号を印刷して終わる</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>번호를 인쇄하고 종료</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>案内を印刷する</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>안내 인쇄</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>文字を大きく</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>글자 크게</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>画面を黒く</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>검은 화면</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>ふりがな</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>후리가나</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>音声案内</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>음성 안내</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>ゆっくり操作</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>천천히 조작</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>左側で操作</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>왼쪽에서 조작</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>低い位置で操作</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>낮은 곳에서 조작</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>音を大きく（今は%1）</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>소리 크게（지금 %1）</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>音を小さく（今は%1）</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>소리 작게（지금 %1）</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/switch.py"/>
        <source>%1：オン</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>%1: 켜짐</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/switch.py"/>
        <source>%1：オフ</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>%1: 꺼짐</translation>
    </message>
</context>
<context>
    <name>slip</name>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>マイキーID登録控え</source>
        <extracomment>Label or button; two lines, at most 19 full-width letters</extracomment>
        <translation>마이키ID 등록 확인증</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>日時</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>일시</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>番号</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>번호</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>お問い合わせ</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>문의</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>見本</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>견본</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>窓口</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>창구</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>持ち物</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>준비물</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>マイナンバーカードと、本人確認書類</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>마이넘버 카드와 본인 확인 서류</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <location filename="../../ui/pages/call_staff.py"/>
        <source>職員を呼んでいます</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>직원을 호출하고 있습니다</translation>
    </message>
    <message>
        <location filename="../../ui/pages/call_staff.py"/>
        <source>そのままお待ちください。カードは置いたままでかまいません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>이대로 기다려 주십시오. 카드는 그대로 두셔도 됩니다.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/call_staff.py"/>
        <source>端末：%1</source>
        <extracomment>Label or button; two lines, at most 6 full-width letters</extracomment>
        <translation>단말기: %1</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>全%1ステップの%2、%3</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>전체 %1단계 중 %2, %3</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>同意</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>동의</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>カード</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>카드</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>マイキーID</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>마이키ID</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>決済サービス</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>결제 서비스</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>確認</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>확인</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>暗証番号</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>비밀번호</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>完了</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>완료</translation>
    </message>
</context>
</TS>

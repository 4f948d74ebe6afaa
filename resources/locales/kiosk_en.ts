<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja">
<context>
    <name>B-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>ただいま登録できません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Registration is not available right now</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>通信ができません。登録はまだされていません。少し待ってから、もう一度お試しください。お急ぎのときは、窓口へお越しください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>There is no connection. Nothing has been registered yet. Please wait a little and try again, or go to the counter.</translation>
    </message>
</context>
<context>
    <name>B-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>受付時間外です</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Outside service hours</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この手続きの受付時間は、%1から%2までです。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>This service is open from %1 to %2.</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この手続きの受付時間は、窓口でご確認ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Please ask at the counter when this service is open.</translation>
    </message>
</context>
<context>
    <name>B-03</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>すでに登録されています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>You are already registered</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この制度への登録は、もう終わっています。内容は「登録内容を確認する」で見られます。決済サービスの変更は、窓口でご相談ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>You have already registered for this programme. Use “See my registration” to view it. To ask about changes, go to the counter.</translation>
    </message>
</context>
<context>
    <name>B-04</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録の結果を確認できません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>We cannot confirm the result</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録できたかどうか、まだわかりません。もう一度登録しないで、窓口でこの番号を伝えてください。受付番号：%1</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Your registration may or may not be complete. Do not register again. Show this number at the counter. Reference number: %1</translation>
    </message>
</context>
<context>
    <name>B-05</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>受付は終わりました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Registration has closed</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1の受付は終わりました。くわしくは、窓口でご確認ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1 is no longer accepting registrations. Please ask at the counter for details.</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この制度の受付は終わりました。くわしくは、窓口でご確認ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>This programme is no longer accepting registrations. Please ask at the counter for details.</translation>
    </message>
</context>
<context>
    <name>B-06</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>窓口での確認が必要です</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>A check at the counter is needed</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードの更新の記録を確かめます。窓口でこの番号を伝えてください。受付番号：%1</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>We need to check the renewal record of your card. Show this number at the counter. Reference number: %1</translation>
    </message>
</context>
<context>
    <name>B-07</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>窓口で手続きしてください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Please come to the counter</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>15歳未満の方は、保護者（法定代理人）の方といっしょに、窓口で手続きしてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Children under 15 register at the counter together with a parent or legal guardian.</translation>
    </message>
</context>
<context>
    <name>B-08</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>ただいま混み合っています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>The service is busy</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1ごろに、もう一度お試しください。登録はまだされていません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Please try again at about %1. Nothing has been registered yet.</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>しばらくしてから、もう一度お試しください。登録はまだされていません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Please try again in a little while. Nothing has been registered yet.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/wait.py"/>
        <source>もう一度試せるまで、あと %1</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>You can try again in %1</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/wait.py"/>
        <source>まだ試せません。時間になるまでお待ちください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>It is too early. Please wait until it is time.</translation>
    </message>
</context>
<context>
    <name>B-09</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>手続きの時間が切れました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>This visit has expired</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力した内容を消しました。登録はされていません。はじめからやり直してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>What you entered has been erased. Nothing was registered. Please start again.</translation>
    </message>
</context>
<context>
    <name>B-10</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力できる回数を超えました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Too many attempts</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>しばらくしてから、または窓口で手続きしてください。登録はされていません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Please try later or go to the counter. Nothing was registered.</translation>
    </message>
</context>
<context>
    <name>B-11</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録を受け付けられませんでした</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>We could not accept this registration</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードの確認ができませんでした。登録はされていません。窓口でご相談ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Your card could not be confirmed. Nothing was registered. Please ask at the counter.</translation>
    </message>
</context>
<context>
    <name>C-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>暗証番号のないカードです</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>This card has no PIN</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>「顔認証」と書かれたマイナンバーカードは、この端末では使えません。窓口で職員にご相談ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>A My Number Card marked 「顔認証」 cannot be used at this kiosk. Please ask the staff at the counter.</translation>
    </message>
</context>
<context>
    <name>C-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>電子証明書の有効期限が切れています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>The certificate on your card has expired</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードの利用者証明用電子証明書の期限が切れています。窓口で更新の手続きをすると、この端末を使えるようになります。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Please renew the user authentication certificate at the counter. After that you can use this kiosk.</translation>
    </message>
</context>
<context>
    <name>C-03</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>電子証明書が使えなくなっています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>The certificate on your card is not valid</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードの一時停止や再発行などで、電子証明書が失効しています。理由はこの端末に表示されません。窓口でご確認ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>It has been suspended or cancelled. This kiosk cannot show the reason. Please ask at the counter.</translation>
    </message>
</context>
<context>
    <name>C-04</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>電子証明書が新しくなったばかりです</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Your certificate was renewed recently</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>新しくしてからしばらくの間は、手続きできません。%1より後に、もう一度お越しください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>There is a short waiting time after renewal. Please come back after %1.</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>しばらくの間は、手続きできません。日を改めて、もう一度お越しください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>There is a short waiting time after renewal. Please come back another day.</translation>
    </message>
</context>
<context>
    <name>C-05</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>電子証明書が入っていません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>There is no certificate on this card</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>このカードには、利用者証明用電子証明書がありません。窓口で発行の手続きをしてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Please ask at the counter to have a user authentication certificate issued.</translation>
    </message>
</context>
<context>
    <name>C-06</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>マイナンバーカードではありません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>This is not a My Number Card</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>このカードでは手続きできません。カードを取って、マイナンバーカードを置いてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Please take this card away and place your My Number Card on the reader.</translation>
    </message>
</context>
<context>
    <name>C-07</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードを読み取れませんでした</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>The card could not be read</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードを一度取り、向きを確かめて、置き直してください。読み取りが終わるまで、カードを動かさないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Take the card off, check which way it faces and place it again. Do not move it while it is being read.</translation>
    </message>
</context>
<context>
    <name>C-08</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードが離れました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Your card was removed</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>安全のため、入力した内容を消しました。登録はされていません。はじめからやり直してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>For your safety, what you entered has been erased. Nothing was registered. Please start again.</translation>
    </message>
</context>
<context>
    <name>C-09</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>結果を確認しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Checking the result</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録の途中でカードが離れました。登録できたかどうかを確認しています。このままお待ちください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Your card was removed during registration. We are checking whether it was completed. Please wait here.</translation>
    </message>
</context>
<context>
    <name>D01</name>
    <message>
        <location filename="../../ui/pages/quiet.py"/>
        <source>いま置いてあるカードの方ご本人ですか</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Is the card on the reader yours?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/quiet.py"/>
        <source>ご本人は「続ける」を押してください。あと%n秒で、入力した内容を消して終わります。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>If it is, press Continue. In %n second this session ends and the details are erased.</numerusform>
            <numerusform>If it is, press Continue. In %n seconds this session ends and the details are erased.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/quiet.py"/>
        <source>続ける</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>D02</name>
    <message>
        <location filename="../../ui/pages/quit.py"/>
        <source>手続きをやめますか</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Do you want to quit?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/quit.py"/>
        <source>入力した内容はすべて消えます。登録はされません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Everything you entered is erased. Nothing is registered.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/quit.py"/>
        <source>手続きを続ける</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>I-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>このIDは、すでに使われています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>This ID is already in use</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/reasons.py"/>
        <source>下の3つから選ぶか、別のIDを入力してください。あと%n回入力できます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>Choose one of the three below, or type a different ID. You have %n try left.</numerusform>
            <numerusform>Choose one of the three below, or type a different ID. You have %n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>K-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この端末は使えません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>This kiosk is out of service</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>端末の登録を確認できません。職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>It is not on the platform's list. Please speak to a member of staff.</translation>
    </message>
</context>
<context>
    <name>K-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この端末は使えません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>This kiosk is out of service</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>記録を保存できません。登録はされていません。職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>It cannot save its records. Nothing was registered. Please speak to a member of staff.</translation>
    </message>
</context>
<context>
    <name>P-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>暗証番号がちがいます</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>That PIN is not correct</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/reasons.py"/>
        <source>あと%n回入力できます。すべてまちがえると、暗証番号がロックされます。数字4けたの暗証番号を、もう一度入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>You have %n try left. If they are all wrong, the PIN is locked. Please enter the 4-digit PIN again.</numerusform>
            <numerusform>You have %n tries left. If they are all wrong, the PIN is locked. Please enter the 4-digit PIN again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>P-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>次にまちがえると、ロックされます</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>One try left before your PIN is locked</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力できるのは、あと1回です。暗証番号に自信がないときは、入力しないで、窓口で暗証番号を設定し直してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>If you are not sure of your PIN, stop here. Staff at the counter can help you set a new one.</translation>
    </message>
</context>
<context>
    <name>P-03</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>暗証番号がロックされています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Your PIN is locked</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>まちがいが続いたため、この暗証番号は使えません。窓口で、暗証番号の再設定をしてください。マイナンバーカードと、本人確認書類が必要です。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>It was entered wrongly too many times. Please have it reset at the counter. Bring your My Number Card and another identity document.</translation>
    </message>
</context>
<context>
    <name>R-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードリーダーが使えません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>The card reader is not working</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>機器に問題があるため、この端末では手続きできません。職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>This kiosk cannot be used right now. Please speak to a member of staff.</translation>
    </message>
</context>
<context>
    <name>R-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>カードリーダーを準備しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>The card reader is in use</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>ほかのソフトが使っています。少しお待ちください。続くときは、職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Another program is using it. Please wait a moment. If this stays, ask a member of staff.</translation>
    </message>
</context>
<context>
    <name>S-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>操作がなかったため、終了しました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>The session has ended</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>安全のため、入力した内容を消しました。登録はされていません。カードをお取りください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>There was no activity, so what you entered has been erased. Nothing was registered. Please take your card.</translation>
    </message>
</context>
<context>
    <name>S00</name>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>マイキーIDのかんたん設定</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>MyKey ID easy setup</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>マイナンバーカード、4けたの暗証番号、登録する決済サービスの番号をご用意ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Please have ready: your My Number Card, its 4-digit PIN and your payment service number.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>登録をはじめる</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>%1の手続き（受付番号 %2）：登録は終わっています</source>
        <extracomment>Label or button; two lines, at most 40 full-width letters</extracomment>
        <translation>The %1 visit (reference %2): registered</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>%1の手続き（受付番号 %2）：登録されていません</source>
        <extracomment>Label or button; two lines, at most 38 full-width letters</extracomment>
        <translation>The %1 visit (reference %2): not registered</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>マイキーIDは、あなた専用の番号です。ポイントの受け取りなどに使います。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>A MyKey ID is your own code, used for example to receive points.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/attract.py"/>
        <source>およそ5分で終わります。お金はかかりません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>It takes about 5 minutes and is free of charge.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/slides.py"/>
        <source>止める</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>S01</name>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>はじめにお読みください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Please read this first</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>カードの電子証明書で本人を確認し、マイキーIDと、選んだ決済サービスを登録します。マイナンバー（12けたの番号）は使いません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>The certificate on your card confirms who you are. We then register your MyKey ID and the payment service you choose. Your 12-digit My Number is not used.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>同意して次へ</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Agree and continue</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>同意しない</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>I do not agree</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>利用規約</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Terms of use</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>使うもの：カードの電子証明書と、4けたの暗証番号</source>
        <extracomment>Label or button; two lines, at most 44 full-width letters</extracomment>
        <translation>We use: the certificate on your card and your 4-digit PIN</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>送るもの：確認画面に表示した内容だけ</source>
        <extracomment>Label or button; two lines, at most 33 full-width letters</extracomment>
        <translation>We send: only what the check page shows</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>お預かりするもの：登録した内容と日時。氏名とマイナンバーはお預かりしません</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>We keep: what you registered, and when. Not your name, not your My Number</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>お金はかかりません</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>It is free of charge</translation>
    </message>
    <message>
        <location filename="../../ui/pages/consent.py"/>
        <source>およそ5分で終わります</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>It takes about 5 minutes</translation>
    </message>
</context>
<context>
    <name>S02</name>
    <message>
        <location filename="../../ui/pages/await_card.py"/>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Place your My Number Card on the reader</translation>
    </message>
    <message>
        <location filename="../../ui/pages/await_card.py"/>
        <source>カードリーダーの上に置くと、自動で次に進みます。手続きが終わるまで、カードを取らないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>The next screen opens by itself. Leave the card on the reader until you have finished.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/await_card.py"/>
        <source>運転免許証、健康保険証、スマートフォンは使えません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>A driving licence, health insurance card or smartphone cannot be used.</translation>
    </message>
</context>
<context>
    <name>S02b</name>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>カードを読み取っています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Reading your card</translation>
    </message>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>カードを動かさないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Please do not move it.</translation>
    </message>
</context>
<context>
    <name>S03</name>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>マイキーIDを決めます</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Choose your MyKey ID</translation>
    </message>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>マイキーIDは、あなた専用の8文字の番号です。ポイントの受け取りなどに使います。マイナンバーとは別の番号です。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>A MyKey ID is your own 8-character code, used for example to receive points. It is not your My Number.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>このIDを使う</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>Use this ID</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/offer_id.py"/>
        <source>別の候補を出す（あと%n回）</source>
        <extracomment>Label or button; two lines, at most 22 full-width letters</extracomment>
        <translation>
            <numerusform>Show another (%n left)</numerusform>
            <numerusform>Show another (%n left)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>自分で決める</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Choose my own</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>マイキーIDとは</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>What is a MyKey ID?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>ポイントの受け取りなどに使う、あなた専用の番号です。</source>
        <extracomment>Sentence; three lines at most</extracomment>
        <translation>It is a number of your own, used to receive points and more.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>12けたのマイナンバーとは別の番号です。</source>
        <extracomment>Sentence; three lines at most</extracomment>
        <translation>It is not your 12-digit My Number.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>カードを新しくしても、番号は変わりません。</source>
        <extracomment>Sentence; three lines at most</extracomment>
        <translation>It stays the same when your card is renewed.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/about_id.py"/>
        <source>必要がないときは、ほかの人に教えないでください。</source>
        <extracomment>Sentence; three lines at most</extracomment>
        <translation>Do not tell it to anyone without need.</translation>
    </message>
</context>
<context>
    <name>S03b</name>
    <message>
        <location filename="../../ui/pages/own_id.py"/>
        <source>使いたいIDを入力してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Type the ID you want</translation>
    </message>
    <message>
        <location filename="../../ui/pages/own_id.py"/>
        <source>英大文字と2〜9の数字で、8文字です。I・L・O・0・1は使えません。生年月日・電話番号・暗証番号は使わないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>8 characters: capital letters and numbers 2 to 9 (not I, L, O, 0 or 1). Do not use your birthday, phone number or PIN.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/own_id.py"/>
        <source>8文字で入力してください（今は%n文字です）。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>Use 8 characters (now %n).</numerusform>
            <numerusform>Use 8 characters (now %n).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>S03c</name>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>マイキーIDは、すでにお持ちです</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>You already have a MyKey ID</translation>
    </message>
    <message>
        <location filename="../../ui/pages/offer_id.py"/>
        <source>今のマイキーIDをそのまま使います。番号は、手続きの最後に表示します。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>We will keep using it. It is shown at the end, after your PIN.</translation>
    </message>
</context>
<context>
    <name>S04</name>
    <message>
        <location filename="../../ui/pages/programme.py"/>
        <source>申し込む制度を選んでください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Choose a programme</translation>
    </message>
    <message>
        <location filename="../../ui/pages/programme.py"/>
        <source>ポイントを受け取る制度を1つ選びます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Choose the programme you want to receive points from.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/programme.py"/>
        <source>同意して次へ</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Agree and continue</translation>
    </message>
    <message>
        <location filename="../../ui/pages/programme.py"/>
        <source>受付は%1まで</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>Open until %1</translation>
    </message>
</context>
<context>
    <name>S05</name>
    <message>
        <location filename="../../ui/pages/provider.py"/>
        <source>決済サービスを選んでください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Choose a payment service</translation>
    </message>
    <message>
        <location filename="../../ui/pages/provider.py"/>
        <source>ポイントを受け取るキャッシュレス決済サービスを1つ選びます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Choose the cashless payment service that will receive your points.</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>見つかりませんでした。別の言葉で探すか、種類から選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Nothing found. Try another word, or choose a type.</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>QRコード決済</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>QR code payment</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>電子マネー</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>E-money</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>クレジットカード</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Credit card</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>プリペイド</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>Prepaid</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>口座・デビット</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>Bank or debit</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>すべて</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>決済サービス</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Payment service</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>%1（%2）</source>
        <extracomment>Label or button; two lines, at most 4 full-width letters</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>%1、%2、%3件中%4件目</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>%1, %2, %4 of %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>結果を見る（%n件）</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>
            <numerusform>See %n result</numerusform>
            <numerusform>See %n results</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>見つかったもの：%1</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Found: %1</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/search_panel.py"/>
        <source>ABC・数字</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>ABC, 123</translation>
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
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>%1、%2件</source>
        <extracomment>Accessible name of a filter</extracomment>
        <translation>%1, %2 services</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>受付が終わりました</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>Has closed</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/provider_list.py"/>
        <source>アプリやウェブで登録</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>In its app or website</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>前払い（チャージ）</source>
        <extracomment>Small line of a card; at most 12 full-width letters</extracomment>
        <translation>Prepaid (top-up)</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>物品等の購入</source>
        <extracomment>Small line of a card; at most 12 full-width letters</extracomment>
        <translation>Purchases</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>前払い・購入</source>
        <extracomment>Small line of a card; at most 12 full-width letters</extracomment>
        <translation>Prepaid or purchases</translation>
    </message>
</context>
<context>
    <name>S06</name>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>%1の番号を入力してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Enter your %1 number</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>ご本人の名義の番号を入力します。番号の場所は「どこに書いてありますか」で見られます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Use an account in your own name. “Where do I find it?” shows where the number is.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>セキュリティコードを入力してください</source>
        <extracomment>Label or button; two lines, at most 33 full-width letters</extracomment>
        <translation>Enter the security code</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>どこに書いてありますか</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>Where do I find it?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>「次へ」で%1の利用規約に同意します。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>“Next” means that you agree to the terms of %1.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>1回目と2回目の番号がちがいます。もう一度、はじめから入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>The two numbers are different. Please type it again from the start.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/account_form.py"/>
        <source>%1を入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Enter %1.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/account_form.py"/>
        <source>%1は%2文字です（今は%3文字です）。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1 has %2 characters (now %3).</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/account_form.py"/>
        <source>%1に使える文字は、%2だけです。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1 may only contain %2.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/account_form.py"/>
        <source>番号のどこかがちがうようです。もう一度確かめてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>One of the characters seems wrong. Please check the number.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>コードを読み取る</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>Scan a code</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>コードを、読み取り機にかざしてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Hold the code in front of the scanner.</translation>
    </message>
</context>
<context>
    <name>S06b</name>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>もう一度入力してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Type it once more</translation>
    </message>
    <message>
        <location filename="../../ui/pages/account.py"/>
        <source>まちがいを防ぐため、同じ番号をもう一度入力します。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>To prevent mistakes, please type the same number again.</translation>
    </message>
</context>
<context>
    <name>S06c</name>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>決済サービスに確認しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Checking with the payment service</translation>
    </message>
</context>
<context>
    <name>S07</name>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>名義を確かめてください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Is this your account?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>名義：%1　番号の終わり：%2　ご本人の名義ですか。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Account holder: %1. Number ending in %2.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>この決済サービスは、名義を表示できません。番号をもう一度よく確かめてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>This service cannot show the account holder. Please check the number once more.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>名義</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Account holder</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>はい、私の名義です</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Yes, it is mine</translation>
    </message>
    <message>
        <location filename="../../ui/pages/holder.py"/>
        <source>いいえ、入力し直す</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>No, type it again</translation>
    </message>
</context>
<context>
    <name>S08</name>
    <message>
        <location filename="../../ui/pages/review.py"/>
        <source>登録する内容を確認してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Check your details</translation>
    </message>
    <message>
        <location filename="../../ui/pages/review.py"/>
        <source>この画面に表示した内容だけを、あなたのカードで登録します。登録したあとは、決済サービスを変えられません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Only what is shown on this screen will be registered with your card. The payment service cannot be changed afterwards.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/review.py"/>
        <source>この内容で進む</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>Continue with these details</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>お持ちのマイキーID</source>
        <extracomment>Label or button; two lines, at most 19 full-width letters</extracomment>
        <translation>The MyKey ID you have</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>変更（%1）</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Change (%1)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>制度</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>規約の版</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Terms, version</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>日時</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Date and time</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>受付番号・端末</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>Reference, kiosk</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>セキュリティコード</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>Security code</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/review_table.py"/>
        <source>入力済み</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>Entered</translation>
    </message>
</context>
<context>
    <name>S09</name>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>暗証番号を入力してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Enter your PIN</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/pin.py"/>
        <source>利用者証明用電子証明書の暗証番号（数字4けた）です。あと%n回入力できます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>This is the 4-digit PIN for your user authentication certificate. You have %n try left.</numerusform>
            <numerusform>This is the 4-digit PIN for your user authentication certificate. You have %n tries left.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>%1に登録します</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>You are registering with %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>暗証番号は、ご本人が入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Only the card's holder may type the PIN.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>暗証番号がわからないときは、窓口で手続きできます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Forgotten your PIN? The counter can help.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>登録する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Register</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/pin.py"/>
        <source>暗証番号は数字4けたです。あと%nけた入力してください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>
            <numerusform>The PIN has 4 digits. Enter %n more.</numerusform>
            <numerusform>The PIN has 4 digits. Enter %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/pin_entry.py"/>
        <source>暗証番号、4けたのうち%nけた入力しました</source>
        <extracomment>Label or button; two lines, at most 35 full-width letters</extracomment>
        <translation>
            <numerusform>PIN, %n of 4 digits entered</numerusform>
            <numerusform>PIN, %n of 4 digits entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/tries.py"/>
        <source>あと%n回入力できます</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>
            <numerusform>You have %n try left</numerusform>
            <numerusform>You have %n tries left</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>登録内容を表示します</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>This shows your registration</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin.py"/>
        <source>確認する</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Show it</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>カードリーダーのキーで、暗証番号4けたを入力し、確定キーを押してください。</source>
        <extracomment>Sentence; three lines</extracomment>
        <translation>Type your 4-digit PIN on the card reader and press its confirm key.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>カードリーダーは、%n秒間、入力を待ちます。</source>
        <extracomment>Sentence; two lines</extracomment>
        <translation>
            <numerusform>The card reader waits %n second for it.</numerusform>
            <numerusform>The card reader waits %n seconds for it.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>やめるときは、カードリーダーの取消キーを押してください。</source>
        <extracomment>Sentence, small; two lines</extracomment>
        <translation>To stop, press the cancel key on the card reader.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>「もう一度入力する」を押してから、カードリーダーのキーで入力してください。</source>
        <extracomment>Sentence; three lines</extracomment>
        <translation>Press “Enter it again”, then type your PIN on the card reader.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>カードには送っていません。入力できる回数は、変わりません。</source>
        <extracomment>Sentence in the box of an error; three lines</extracomment>
        <translation>Nothing was sent to the card. You have not lost a try.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>入力の時間が終わりました</source>
        <extracomment>Heading of an error; two lines</extracomment>
        <translation>The time to enter it is over</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>入力を取り消しました</source>
        <extracomment>Heading of an error; two lines</extracomment>
        <translation>You cancelled it</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pin_pad.py"/>
        <source>暗証番号は数字4けたです</source>
        <extracomment>Heading of an error; two lines</extracomment>
        <translation>Your PIN has 4 digits</translation>
    </message>
</context>
<context>
    <name>S10</name>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>登録しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Registering</translation>
    </message>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>カードを取らないでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Do not remove your card.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>カードで確認しています</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>Confirming with your card</translation>
    </message>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>登録を送っています</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Sending</translation>
    </message>
    <message>
        <location filename="../../ui/pages/working.py"/>
        <source>結果を待っています</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Waiting for the result</translation>
    </message>
</context>
<context>
    <name>S11</name>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>登録が完了しました</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Registration complete</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>あなたのマイキーIDと受付番号です。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>This is your MyKey ID and reference number.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>控えを印刷して終わる</source>
        <extracomment>Label or button; two lines, at most 19 full-width letters</extracomment>
        <translation>Print a slip and finish</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>印刷しないで終わる</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Finish without printing</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>登録日時</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Registered</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>ポイントは、選んだ決済サービスに付きます。時期は、決済サービスの案内をご覧ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Your points go to the payment service you chose. See its information for when they arrive.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>控えを印刷しますか</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Print a slip?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/done.py"/>
        <source>登録は完了しています。控えには、マイキーIDと受付番号を印刷します。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Your registration is complete. The slip shows your MyKey ID and reference number.</translation>
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
        <translation>Please take your card</translation>
    </message>
    <message>
        <location filename="../../ui/pages/take_card.py"/>
        <source>カードを取ると、画面の内容は消えます。お忘れ物にご注意ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>The screen is cleared when you take your card. Please check that you have everything.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>控えを印刷しています</source>
        <extracomment>Label or button; two lines, at most 19 full-width letters</extracomment>
        <translation>Printing your slip</translation>
    </message>
</context>
<context>
    <name>S20</name>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>登録の内容</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Your registration</translation>
    </message>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>あなたのマイキーIDと、登録した決済サービスです。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Your MyKey ID and the payment services you registered.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>登録した決済サービスは、まだありません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>You have not registered a payment service yet.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>まだありません</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>None yet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/status.py"/>
        <source>登録日</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Registered on</translation>
    </message>
    <message>
        <location filename="../../ui/pages/waiting.py"/>
        <source>登録内容を確認しています</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Looking up your registration</translation>
    </message>
</context>
<context>
    <name>T-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>控えを印刷できませんでした</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>The slip could not be printed</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録は完了しています。受付番号を書き写すか、職員にお声がけください。受付番号：%1</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Your registration is complete. Write down the reference number or ask a member of staff. Reference number: %1</translation>
    </message>
</context>
<context>
    <name>V-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>決済サービスの番号が合いません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>The number does not match</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力した番号が、%1の情報と合いません。登録はされていません。入力した内容を確かめてください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>What you entered does not match what %1 has. Nothing was registered. Please check it.</translation>
    </message>
</context>
<context>
    <name>V-02</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この決済サービスは、今は選べません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>This service is not available now</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1の受付が止まっています。時間をおいて試すか、別の決済サービスを選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1 is not accepting registrations. Try again later or choose another service.</translation>
    </message>
</context>
<context>
    <name>V-03</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>受付が終わった決済サービスです</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>This service has closed</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1の受付は、%2に終わりました。別の決済サービスを選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1 stopped accepting registrations on %2. Please choose another service.</translation>
    </message>
</context>
<context>
    <name>V-04</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この端末では登録できません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Not available at this kiosk</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1は、%1のアプリやウェブサイトから登録してください。この端末では、別の決済サービスを選べます。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Please register %1 in its own app or website. Here you can choose another service.</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>%1は、先に事前登録が必要です。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>%1 needs you to register with it first.</translation>
    </message>
</context>
<context>
    <name>V-05</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この番号は登録できません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>This number cannot be registered</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この番号は、すでに登録に使われています。番号を確かめるか、別の決済サービスを選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>It is already used for another registration. Check the number or choose another service.</translation>
    </message>
</context>
<context>
    <name>V-06</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>ご本人の番号を登録してください</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>Please use your own account</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>登録できるのは、ご本人の名義の番号だけです。未成年の方の手続きは、窓口でご相談ください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Only an account in your own name can be registered. For a child, please ask at the counter.</translation>
    </message>
</context>
<context>
    <name>X-01</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>手続きを続けられません</source>
        <extracomment>Heading; two lines</extracomment>
        <translation>We cannot continue</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>端末に問題が起きました。入力した内容は消しました。職員にお声がけください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Something went wrong with this kiosk. What you entered has been erased. Please speak to a member of staff.</translation>
    </message>
</context>
<context>
    <name>common</name>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>戻る</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>次へ</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Next</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>やめる</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Quit</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>変更</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>1文字消す</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>Delete one</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>全部消す</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Clear all</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>前のページ</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>Previous page</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>次のページ</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>Next page</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>さがす</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Search</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>表示する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Show</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>隠す</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Hide</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>職員を呼ぶ</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>Call staff</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>言語 Language</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>言語 Language</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>選択中</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Selected</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>規約を読む</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>Read the terms</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>終わる</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Finish</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>閉じる</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>1つ選んでください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Choose one.</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>入力内容を確認してください</source>
        <extracomment>Label or button; two lines, at most 24 full-width letters</extracomment>
        <translation>Please check what you entered</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>時間がかかっています。そのままお待ちください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>This is taking longer than usual. Please wait.</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>このままお待ちください。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Please wait.</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>マイキーID</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>MyKey ID</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>受付番号</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Reference number</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>決済サービス</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Payment service</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>番号</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>表示なし</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Not shown</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>カードに印刷された名前と、同じ名義ですか。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Is it the name printed on your card?</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>登録内容を確認する</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>See my registration</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>見やすさ・音声</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>Display and voice</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>ja</source>
        <extracomment>The code of the language, as in the name of this file</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>日本語</source>
        <extracomment>Its own name; on its button, two lines</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>1</source>
        <extracomment>Its place among the language buttons</extracomment>
        <translation>3</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>BIZ UDPGothic, Noto Sans CJK JP</source>
        <extracomment>Font families, the first installed one is used; start-up fails when one is missing</extracomment>
        <translation>BIZ UDPGothic, Noto Sans CJK JP</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>ja_JP</source>
        <extracomment>The locale whose names of months are used (QLocale)</extracomment>
        <translation>en_GB</translation>
    </message>
    <message>
        <location filename="../../ui/texts.py"/>
        <source>yyyy年M月d日</source>
        <extracomment>How a date is written (QLocale::toString)</extracomment>
        <translation>d MMMM yyyy</translation>
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
        <translation>read by a native speaker</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/beside.py"/>
        <source>確認前の訳</source>
        <extracomment>Shown beside the Japanese until a native speaker has read this file</extracomment>
        <translation>Translation not yet checked</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <location filename="../../ui/pages/languages.py"/>
        <source>言語 Language</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>言語 Language</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>この決済サービス</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>This service</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>受付の最終日</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>the closing day</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>しばらくした時刻</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>a later time</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>（表示できません）</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>(cannot be shown)</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>もう一度入力する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Enter it again</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力しないで終わる</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Stop here</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Enter my PIN</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>手続きを続ける</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>Go on</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>もう一度読み取る</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Read it again</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>はじめからやり直す</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Start again</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>もう一度試す</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>別のIDを入力する</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Type another ID</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>入力を直す</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>Correct it</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>別の決済サービスを選ぶ</source>
        <extracomment>Label or button; two lines, at most 20 full-width letters</extracomment>
        <translation>Choose another service</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>はじめに戻る</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Back to the start</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>もう一度印刷する</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>Print again</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>番号を印刷して終わる</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Print the number and finish</translation>
    </message>
    <message>
        <location filename="../../ui/reasons.py"/>
        <source>案内を印刷する</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Print directions</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>文字を大きく</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>Large text</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>画面を黒く</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>Black screen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>ふりがな</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Furigana</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>音声案内</source>
        <extracomment>Label or button; two lines, at most 10 full-width letters</extracomment>
        <translation>Voice guidance</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>ゆっくり操作</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>More time</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>左側で操作</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>Buttons on the left</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>低い位置で操作</source>
        <extracomment>Label or button; two lines, at most 14 full-width letters</extracomment>
        <translation>Buttons low down</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>音を大きく（今は%1）</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Louder (now %1)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>音を小さく（今は%1）</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Softer (now %1)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/switch.py"/>
        <source>%1：オン</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>%1: on</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/switch.py"/>
        <source>%1：オフ</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>%1: off</translation>
    </message>
</context>
<context>
    <name>slip</name>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>マイキーID登録控え</source>
        <extracomment>Label or button; two lines, at most 19 full-width letters</extracomment>
        <translation>MyKey ID registration slip</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>日時</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Date and time</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>番号</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>お問い合わせ</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Enquiries</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>見本</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>SAMPLE</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>窓口</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Counter</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>持ち物</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>What to bring</translation>
    </message>
    <message>
        <location filename="../../ui/slip.py"/>
        <source>マイナンバーカードと、本人確認書類</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Your My Number Card and another identity document</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <location filename="../../ui/pages/call_staff.py"/>
        <source>職員を呼んでいます</source>
        <extracomment>Label or button; two lines, at most 17 full-width letters</extracomment>
        <translation>Calling staff</translation>
    </message>
    <message>
        <location filename="../../ui/pages/call_staff.py"/>
        <source>そのままお待ちください。カードは置いたままでかまいません。</source>
        <extracomment>Sentence; four lines</extracomment>
        <translation>Please wait here. You may leave your card on the reader.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/call_staff.py"/>
        <source>端末：%1</source>
        <extracomment>Label or button; two lines, at most 6 full-width letters</extracomment>
        <translation>Kiosk: %1</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>全%1ステップの%2、%3</source>
        <extracomment>Label or button; two lines, at most 13 full-width letters</extracomment>
        <translation>Step %2 of %1, %3</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>同意</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Consent</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>カード</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Card</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>マイキーID</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>MyKey ID</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>決済サービス</source>
        <extracomment>Label or button; two lines, at most 11 full-width letters</extracomment>
        <translation>Payment service</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>確認</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Check</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>暗証番号</source>
        <extracomment>Label or button; two lines, at most 15 full-width letters</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stepper.py"/>
        <source>完了</source>
        <extracomment>Label or button; two lines, at most 8 full-width letters</extracomment>
        <translation>Done</translation>
    </message>
</context>
</TS>

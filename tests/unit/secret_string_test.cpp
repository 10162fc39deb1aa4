// SPDX-License-Identifier: Apache-2.0
// Secrets are zeroed where they were, and nothing else is.
#include "base/secret_string.h"

#include <QTest>
#include <type_traits>

using namespace gatehouse::base;

// No way into a stream, a log or a copy.
static_assert(!std::is_copy_constructible_v<SecretString> && !std::is_copy_assignable_v<SecretString>);
static_assert(!std::is_convertible_v<SecretString, QByteArray> && !std::is_convertible_v<SecretString, QString>);
template <class S>
concept Streamable = requires(QDebug d, const S& s)
{
    d << s;
};
static_assert(!Streamable<SecretString>);

class SecretStringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wipeZeroesTheWholeBuffer()
    {
        QByteArray bytes("a secret that was longer");
        bytes.resize(8);
        const char* memory = bytes.constData();
        const qsizetype capacity = bytes.capacity();
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(bytes.constData(), memory); // the buffer is still there to be looked at
        QCOMPARE(QByteArray(memory, capacity), QByteArray(capacity, '\0'));
    }

    void wipeLeavesSharedBytesAlone()
    {
        QByteArray bytes("shared");
        const QByteArray other = bytes;
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(other, QByteArray("shared"));
    }

    void takesOverAndZeroesTheSource()
    {
        QByteArray bytes("glpat-0123456789");
        const char* memory = bytes.constData();
        const SecretString secret(std::move(bytes));
        QCOMPARE(secret.bytes(), QByteArray("glpat-0123456789"));
        QVERIFY(secret.bytes().constData() != memory);
        QCOMPARE(QByteArray(memory, 16), QByteArray(16, '\0'));
    }

    void ownMemoryAlthoughTheSourceWasShared()
    {
        QByteArray bytes("0123");
        const QByteArray other = bytes;
        const SecretString secret(std::move(bytes));
        QVERIFY(secret.bytes().constData() != other.constData());
        QCOMPARE(other, QByteArray("0123"));
    }

    void lineBreakIsCut_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("kept");
        QTest::addRow("none") << QByteArray("abc") << QByteArray("abc");
        QTest::addRow("unix") << QByteArray("abc\n") << QByteArray("abc");
        QTest::addRow("windows") << QByteArray("abc\r\n") << QByteArray("abc");
        QTest::addRow("only one") << QByteArray("abc\n\n") << QByteArray("abc\n");
        QTest::addRow("blanks stay") << QByteArray(" abc \n") << QByteArray(" abc ");
        QTest::addRow("empty") << QByteArray() << QByteArray();
        QTest::addRow("nothing but a break") << QByteArray("\n") << QByteArray();
    }

    void lineBreakIsCut()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, kept);
        QCOMPARE(makeSecret(typed)->bytes(), kept);
        QCOMPARE(makeSecret(typed)->isEmpty(), kept.isEmpty());
    }
};

QTEST_APPLESS_MAIN(SecretStringTest)
#include "secret_string_test.moc"

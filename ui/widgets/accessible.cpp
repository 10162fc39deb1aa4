// SPDX-License-Identifier: Apache-2.0
// Accessible interfaces of our own where Qt 6.4 names a control by its content instead of its label.
#include "ui/widgets/accessible.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/chooser_popup.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

namespace gatehouse::ui {

namespace {

/// What both kinds of drop-down share: name = label, value and text = the choice, actions that open the list.
class DropDown : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit DropDown(QWidget* widget) : QAccessibleWidget(widget, QAccessible::ComboBox) {}

    QString text(QAccessible::Text t) const override
    {
        switch (t) {
        case QAccessible::Name:
            return widget()->accessibleName();
        case QAccessible::Value:
            return shown();
        case QAccessible::Description: {
            const QString more = widget()->accessibleDescription();
            return more.isEmpty() ? shown() : shown() + QStringLiteral(". ") + more;
        }
        default:
            return QAccessibleWidget::text(t);
        }
    }

    QAccessible::State state() const override
    {
        QAccessible::State s = QAccessibleWidget::state();
        s.expandable = true;
        s.hasPopup = true;
        s.expanded = isOpen();
        s.collapsed = !s.expanded;
        return s;
    }

    QStringList actionNames() const override
    {
        QStringList names{showMenuAction(), pressAction()};
        if (widget()->focusPolicy() != Qt::NoFocus)
            names << setFocusAction();
        return names;
    }

    void doAction(const QString& name) override
    {
        if (name != showMenuAction() && name != pressAction())
            return QAccessibleWidget::doAction(name);
        if (widget()->isEnabled())
            open();
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    // The choice as unchangeable text: bridges read values of drop-downs from there.
    void selection(int, int* startOffset, int* endOffset) const override { *startOffset = *endOffset = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    QString text(int startOffset, int endOffset) const override
    {
        return shown().mid(startOffset, endOffset < 0 ? -1 : endOffset - startOffset);
    }
    int characterCount() const override { return int(shown().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint&) const override { return 0; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int* startOffset, int* endOffset) const override
    {
        *startOffset = 0;
        *endOffset = characterCount();
        return {};
    }

protected:
    virtual QString shown() const = 0;
    virtual bool isOpen() const = 0;
    virtual void open() = 0;
};

class ChooserInterface : public DropDown {
public:
    using DropDown::DropDown;

    // Qt leaves popups out of the tree: while the list is open it hangs below its drop-down.
    int childCount() const override { return isOpen() ? 1 : 0; }
    QAccessibleInterface* child(int index) const override
    {
        return index == 0 && isOpen() ? QAccessible::queryAccessibleInterface(chooser()->popup()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return isOpen() && child->object() == chooser()->popup() ? 0 : -1;
    }

protected:
    Chooser* chooser() const { return static_cast<Chooser*>(widget()); }
    QString shown() const override { return chooser()->shown(); }
    bool isOpen() const override { return chooser()->isListOpen(); }
    void open() override { chooser()->openList(); }
};

class ChooserPopupInterface : public QAccessibleWidget {
public:
    explicit ChooserPopupInterface(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Grouping) {}
    QAccessibleInterface* parent() const override
    {
        Chooser* chooser = static_cast<ChooserPopup*>(widget())->chooser();
        return chooser ? QAccessible::queryAccessibleInterface(chooser) : QAccessibleWidget::parent();
    }
};

class ComboBoxInterface : public DropDown {
public:
    using DropDown::DropDown;

    int childCount() const override { return combo()->isEditable() ? 2 : 1; }
    QAccessibleInterface* child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(combo()->view());
        return index == 1 && combo()->isEditable() ? QAccessible::queryAccessibleInterface(combo()->lineEdit())
                                                   : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        if (child->object() == combo()->view())
            return 0;
        return combo()->isEditable() && child->object() == combo()->lineEdit() ? 1 : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        return combo()->isEditable() &&
                       combo()->lineEdit()->rect().contains(combo()->lineEdit()->mapFromGlobal(QPoint(x, y)))
                   ? child(1)
                   : nullptr;
    }

protected:
    QComboBox* combo() const { return static_cast<QComboBox*>(widget()); }
    QString shown() const override { return combo()->currentText(); }
    bool isOpen() const override { return combo()->view()->isVisible(); }
    void open() override { combo()->showPopup(); }
};

class BannerInterface : public QAccessibleWidget {
public:
    explicit BannerInterface(QWidget* widget) : QAccessibleWidget(widget, QAccessible::AlertMessage) {}
    QString text(QAccessible::Text t) const override
    {
        const Banner::Message& m = static_cast<Banner*>(widget())->message();
        if (t == QAccessible::Name)
            return m.text;
        if (t == QAccessible::Description)
            return m.serverWords.isEmpty() ? m.remedy : m.remedy + QLatin1Char(' ') + m.serverWords;
        return QAccessibleWidget::text(t);
    }
};

QAccessibleInterface* ownInterface(const QString& className, QObject* object)
{
    if (className == QLatin1String("gatehouse::ui::Chooser"))
        return new ChooserInterface(static_cast<QWidget*>(object));
    if (className == QLatin1String("gatehouse::ui::ChooserPopup"))
        return new ChooserPopupInterface(static_cast<QWidget*>(object));
    if (className == QLatin1String("gatehouse::ui::Banner"))
        return new BannerInterface(static_cast<QWidget*>(object));
    if (className == QLatin1String("gatehouse::ui::RadioGroup"))
        return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Grouping);
    if (className == QLatin1String("QComboBox"))
        return new ComboBoxInterface(static_cast<QWidget*>(object));
    return nullptr;
}

} // namespace

void installAccessibleInterfaces()
{
    QAccessible::installFactory(ownInterface);
}

QString plainLabel(const QString& label)
{
    QString out;
    out.reserve(label.size());
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label[i] == QLatin1Char('&') && ++i == label.size())
            break;
        out += label[i];
    }
    while (out.endsWith(QLatin1Char(':')) || out.endsWith(QLatin1Char(' ')))
        out.chop(1);
    return out;
}

QString asLabel(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

void labels(QLabel* label, QWidget* field, const QString& description)
{
    label->setBuddy(field);
    nameIt(field, plainLabel(label->text()), description);
}

void nameIt(QWidget* control, const QString& name, const QString& description)
{
    control->setAccessibleName(name);
    control->setAccessibleDescription(description);
    const auto* button = qobject_cast<QToolButton*>(control);
    if (!button || button->toolButtonStyle() != Qt::ToolButtonIconOnly)
        return;
    const QKeySequence shortcut = button->defaultAction() ? button->defaultAction()->shortcut() : button->shortcut();
    control->setToolTip(
        shortcut.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, shortcut.toString(QKeySequence::NativeText)));
}

void announce(QWidget* where, const QString& text)
{
    if (!QAccessible::isActive())
        return;
    where->setAccessibleDescription(text);
    QAccessibleEvent event(where, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace gatehouse::ui

// SPDX-License-Identifier: Apache-2.0
// The least that a program with a window costs here: what the start of gatehouse is measured against.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.show();
    return QApplication::exec();
}

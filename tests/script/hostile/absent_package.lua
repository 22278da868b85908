
package.loadlib('x', '*')
